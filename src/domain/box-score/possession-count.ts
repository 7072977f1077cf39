import type { FreeThrowPlay, Play, ReboundKind, ReboundPlay } from '../plays/play';
import type { Side } from './side';
import { isAndOne, isLastOfTrip } from './trips';

/**
 * Possessions as the league's site counts them: field goal attempts, trips to the line, and turnovers, less the offensive rebounds that made one go on.
 * A basket and its and-one are one; each technical throw and each single throw of a foul away from the ball is one of its own. A team rebound
 * that only fills the books when a period runs out continues nothing. (Confirmed for 0022200552, 108 and 109, and 0022000001, 110 and 112.)
 */
export class PossessionCount {
  private readonly counts = { home: 0, away: 0 };
  private lastFieldGoal: { side: Side; made: boolean } | undefined;
  /** The team that has a team rebound and has done nothing with it yet. */
  private held: Side | undefined;
  private period = 0;

  count(play: Play, side: Side | undefined, kind?: ReboundKind): void {
    if (play.period !== this.period || ENDS.has(play.type)) this.held = undefined;
    this.period = play.period;
    if (side === undefined || !ACTIONS.has(play.type)) return;
    this.goOn();
    if (play.type === 'shot') this.lastFieldGoal = { side, made: play.made };
    if (play.type === 'rebound') this.countRebound(play, side, kind);
    else if (play.type === 'shot' || play.type === 'turnover') this.counts[side] += 1;
    else if (play.type === 'freeThrow') this.countFreeThrow(play, side);
  }

  of(side: Side, periodOver: boolean): number {
    return this.counts[side] - (this.held === side && !periodOver ? 1 : 0);
  }

  private countFreeThrow(play: FreeThrowPlay, side: Side): void {
    const { lastFieldGoal } = this;
    const scored = lastFieldGoal?.made === true && lastFieldGoal.side === side;
    if (isLastOfTrip(play) && !isAndOne(play, scored)) this.counts[side] += 1;
  }

  private countRebound(play: ReboundPlay, side: Side, kind: ReboundKind | undefined): void {
    if (kind !== 'offensive') return;
    if (play.personId === undefined) this.held = side;
    else this.counts[side] -= 1;
  }

  private goOn(): void {
    if (this.held === undefined) return;
    this.counts[this.held] -= 1;
    this.held = undefined;
  }
}

const ENDS: ReadonlySet<Play['type']> = new Set(['periodEnd', 'gameEnd']);

/** Plays that show that the period went on. */
const ACTIONS: ReadonlySet<Play['type']> = new Set(['shot', 'freeThrow', 'rebound', 'turnover', 'foul', 'jumpBall']);
