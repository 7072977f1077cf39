import type { ReboundKind, ReboundPlay } from '../plays/play';
import type { Side } from './side';

/** A shot or free throw that missed and that no rebound has answered yet. */
export interface Miss {
  readonly playId: number;
  readonly side: Side;
  /** False where the ball is dead whatever happens: all but the last of a trip, and trips after which the ball goes back to the shooter's team. */
  readonly live: boolean;
}

/** Every miss has one rebound, dead-ball ones included: the invariant by which the league's files add up. */
export class Misses<Missed extends Pick<Miss, 'playId'> = Miss> {
  private open: Missed[] = [];

  add(miss: Missed): void {
    this.open.push(miss);
  }

  /** Takes the miss that a rebound answers: the one that it names, else the last one. */
  answeredBy(rebound: ReboundPlay): Missed | undefined {
    const named = this.open.findIndex((miss) => miss.playId === rebound.shotPlayId);
    return named < 0 ? this.open.pop() : this.open.splice(named, 1)[0];
  }

  /** How many no rebound has answered yet. */
  get count(): number {
    return this.open.length;
  }

  /** A period's misses can't be rebounded in the next: gives up those that were not. */
  periodEnds(): readonly Missed[] {
    const open = this.open;
    this.open = [];
    return open;
  }
}

/**
 * A rebound by the team of a ball that nobody could rebound is dead, though sources call some of them offensive (0022000060: a throw away from play);
 * else it is as the source says, or follows from whose miss it answers.
 */
export function reboundKind(rebound: ReboundPlay, side: Side, miss: Miss | undefined): ReboundKind {
  if (rebound.qualifiers?.includes('deadball')) return 'deadBall';
  if (miss?.live === false && rebound.personId === undefined) return 'deadBall';
  if (rebound.kind !== undefined) return rebound.kind;
  return miss?.side === side ? 'offensive' : 'defensive';
}
