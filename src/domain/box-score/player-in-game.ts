import type { Centiseconds } from '../plays/clock';
import { noCounts, type Counts } from './counts';
import type { Side } from './side';

/** A player of one of the two rosters, with what the fold knows of him so far. Times are time played in the game. */
export class PlayerInGame {
  counts: Counts = noCounts();
  /** Was on court in what is counted, if only for a moment. */
  played = false;
  /** Of the whole game, whatever window is counted: disqualification knows no windows. */
  personalFouls = 0;
  private onCourtFor: Centiseconds = 0;
  private since: Centiseconds | undefined;

  constructor(
    readonly personId: number,
    readonly starter: boolean,
    readonly side: Side,
  ) {}

  get onCourt(): boolean {
    return this.since !== undefined;
  }

  start(): void {
    this.since = 0;
  }

  comeIn(now: Centiseconds): void {
    this.since = now;
    this.played = true;
  }

  goOut(now: Centiseconds): void {
    this.onCourtFor = this.minutes(now);
    this.since = undefined;
  }

  minutes(now: Centiseconds): Centiseconds {
    return this.onCourtFor + (this.since === undefined ? 0 : now - this.since);
  }

  /** Forgets what was counted, so that a window begins at zero; who is on court stays there. */
  countFrom(now: Centiseconds): void {
    this.counts = noCounts();
    this.played = false;
    this.onCourtFor = 0;
    if (this.since !== undefined) this.since = now;
  }
}
