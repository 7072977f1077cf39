import type { FoulPlay, FreeThrowPlay, Play } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import type { OnCourt } from './line-up';
import type { PlayerInGame } from './player-in-game';
import type { BothSides } from './side';

/** Whose plus/minus a free throw counts to: rarely those who stand on court when it is thrown. */
export interface FreeThrowLineUps {
  /** Is shown every play before it counts, with those on court until then. */
  before(play: Play, onCourt: BothSides<OnCourt>): void;
  /** Is shown the line-ups that a period begins with. */
  periodStarts(onCourt: BothSides<OnCourt>): void;
  /** `undefined` where nothing is known of its line-up: then it counts to those on court. */
  of(freeThrow: FreeThrowPlay, shooter: PlayerInGame | undefined): BothSides<OnCourt> | undefined;
}

export function freeThrowLineUps(rules: RuleSet): FreeThrowLineUps {
  return rules.freeThrowPlusMinus === 'clock-stop' ? new LineUpsWhenTheClockStopped() : new LineUpsAtTheFoul();
}

/** Until 2023-24: those on court when the clock stopped, before any substitution at that clock. */
class LineUpsWhenTheClockStopped implements FreeThrowLineUps {
  private period = 0;
  private clock = '';
  private stopped: BothSides<OnCourt> | undefined;

  before(play: Play, onCourt: BothSides<OnCourt>): void {
    if (play.period === this.period && play.clock === this.clock) return;
    this.period = play.period;
    this.clock = play.clock;
    this.stopped = onCourt;
  }

  periodStarts(onCourt: BothSides<OnCourt>): void {
    this.stopped = onCourt;
  }

  of(): BothSides<OnCourt> | undefined {
    return this.stopped;
  }
}

/**
 * From 2024-25: those on court at the last foul that was not technical; of a technical free throw, at the technical. Who shoots in place of an injured
 * player takes his place here too.
 */
class LineUpsAtTheFoul implements FreeThrowLineUps {
  private personal: FoulMoment | undefined;
  private technical: FoulMoment | undefined;

  before(play: Play, onCourt: BothSides<OnCourt>): void {
    if (play.type !== 'foul') return;
    if (play.kind === 'technical') this.technical = { foul: play, onCourt };
    else this.personal = { foul: play, onCourt };
  }

  periodStarts(): void {
    // A foul keeps its line-up across the break.
  }

  of(freeThrow: FreeThrowPlay, shooter: PlayerInGame | undefined): BothSides<OnCourt> | undefined {
    if (freeThrow.kind === 'technical') return this.technical?.onCourt;
    if (this.personal === undefined) return undefined;
    const { foul, onCourt } = this.personal;
    return shooter === undefined ? onCourt : withShooter(shooter, foul, onCourt);
  }
}

interface FoulMoment {
  readonly foul: FoulPlay;
  readonly onCourt: BothSides<OnCourt>;
}

function withShooter(shooter: PlayerInGame, foul: FoulPlay, onCourt: BothSides<OnCourt>): BothSides<OnCourt> {
  const team = onCourt[shooter.side];
  if (team.includes(shooter)) return onCourt;
  const replaced = team.map((player) => (player.personId === foul.drawnPersonId ? shooter : player));
  return { ...onCourt, [shooter.side]: replaced };
}
