import type { Centiseconds } from '../plays/clock';
import type { Side } from './side';

/** A player of one of the two rosters, with what the plays so far have left of him: his fouls, his time. */
export class PlayerInGame {
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

  comeIn(now: Centiseconds): void {
    this.since = now;
  }

  goOut(now: Centiseconds): void {
    this.onCourtFor = this.minutes(now);
    this.since = undefined;
  }

  minutes(now: Centiseconds): Centiseconds {
    return this.onCourtFor + (this.since === undefined ? 0 : now - this.since);
  }
}
