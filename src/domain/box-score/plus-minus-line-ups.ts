import type { FoulPlay, FreeThrowPlay, Play } from '../plays/play';
import type { RuleSet } from '../rules/rule-set';
import type { OnCourt } from './line-up';
import type { PlayerInGame } from './player-in-game';
import type { BothSides } from './side';

/** Whose plus/minus points count to: at a dead ball rarely those who stand on court. */
export class PlusMinusLineUps {
  private period = 0;
  private clock = '';
  private stopped: BothSides<OnCourt> = { home: [], away: [] };
  private personal: FoulMoment | undefined;
  private technical: FoulMoment | undefined;

  constructor(private readonly rule: RuleSet['plusMinus']) {}

  /** Is shown every play before it counts, with those on court until then. */
  before(play: Play, onCourt: BothSides<OnCourt>): void {
    if (play.period !== this.period || play.clock !== this.clock) this.stop(play, onCourt);
    if (play.type !== 'foul') return;
    if (play.kind === 'technical') this.technical = { foul: play, onCourt };
    else this.personal = { foul: play, onCourt };
  }

  /** Is shown the line-ups with which a period begins. */
  periodStarts(onCourt: BothSides<OnCourt>): void {
    this.stopped = onCourt;
  }

  /**
   * Until 2023-24 all points count to those on court when the clock stopped, before any substitution at that clock; even a tip-in after a throw that missed
   * counts to those who left before it. From 2024-25 points count to those on court, but a free throw to those at the foul that it punishes, where that stands
   * before it at its clock (it does not in 0022400167, 0022400592 and 0022400850). Whatever else happens is taken as a basket is.
   */
  of(play: Play, scorer: PlayerInGame | undefined, onCourt: BothSides<OnCourt>): BothSides<OnCourt> {
    if (this.rule === 'clock-stop') return this.stopped;
    if (this.rule === 'clock-stop-throws') return play.type === 'freeThrow' ? this.stopped : onCourt;
    const punished = play.type === 'freeThrow' ? this.punishedBy(play) : undefined;
    if (punished === undefined) return onCourt;
    return scorer === undefined ? punished.onCourt : withShooter(scorer, punished);
  }

  /** All fouls of a clock are forgotten when it runs on. */
  private stop({ period, clock }: Play, onCourt: BothSides<OnCourt>): void {
    this.period = period;
    this.clock = clock;
    this.stopped = onCourt;
    this.personal = undefined;
    this.technical = undefined;
  }

  private punishedBy({ kind }: FreeThrowPlay): FoulMoment | undefined {
    return kind === 'technical' ? this.technical : this.personal;
  }
}

interface FoulMoment {
  readonly foul: FoulPlay;
  readonly onCourt: BothSides<OnCourt>;
}

/** Who shoots in place of the injured player who was fouled takes his place in the line-up too. */
function withShooter(shooter: PlayerInGame, { foul, onCourt }: FoulMoment): BothSides<OnCourt> {
  const team = onCourt[shooter.side];
  if (team.includes(shooter)) return onCourt;
  const replaced = team.map((player) => (player.personId === foul.drawnPersonId ? shooter : player));
  return { ...onCourt, [shooter.side]: replaced };
}
