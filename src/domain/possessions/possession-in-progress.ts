import type { Side } from '../box-score/side';
import type { Play } from '../plays/play';
import { pointsOf } from '../plays/points';
import type { Possession } from './possession';

/** A possession while it is walked through. */
export class PossessionInProgress {
  end: Possession['end'];
  /** A shot or a last throw has missed, and no rebound has answered it yet. */
  missed = false;
  /** Its team has done something with the ball; a possession of which there is nothing to tell is none. */
  hasActed = false;
  private points = 0;
  private readonly playIds: number[] = [];
  private last: Possession | undefined;

  constructor(
    readonly side: Side,
    readonly period: number,
    private readonly start: Possession['start'],
  ) {}

  /** Of its own team. */
  act(play: Play): void {
    this.hasActed = true;
    this.points += pointsOf(play);
    this.playIds.push(play.playId);
  }

  /** Anything else that happens in it. */
  note(playIds: readonly number[]): void {
    this.playIds.push(...playIds);
  }

  /** The same object as before where nothing has changed since. */
  drawn(teamId: number): Possession {
    const { period, start, end, points, playIds, last } = this;
    // Plays are only ever added.
    if (last?.end === end && last?.playIds.length === playIds.length) return last;
    this.last = { teamId, period, start, ...(end !== undefined && { end }), points, playIds: [...playIds] };
    return this.last;
  }
}
