import { percentile } from '../measuring/spread';

/** Milliseconds until a play could be read. */
export interface Freshness {
  readonly sinceAccepted: Percentiles;
  /** Since it was due: what waited before it was sent is in here too, so that a server that stands still hides nothing. */
  readonly sinceDue: Percentiles;
  /** Plays that a request brought, on average; 1 where the server keeps up with each play by itself. */
  readonly playsPerRequest: number;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** Gathers what a load sees. */
export class FreshnessRecord {
  private readonly accepted: number[] = [];
  private readonly due: number[] = [];
  private requests = 0;

  /** @param from plays that were due before are not counted */
  constructor(private readonly from: number) {}

  noteRequest(due: readonly number[]): void {
    if (due.some((moment) => moment >= this.from)) this.requests += 1;
  }

  /** Plays that were due at `due` could be read at `readable`, `sinceAccepted` after their request was answered. */
  note(due: readonly number[], readable: number, sinceAccepted: number): void {
    for (const moment of due.filter((moment) => moment >= this.from)) {
      this.due.push(readable - moment);
      this.accepted.push(sinceAccepted);
    }
  }

  result(): Freshness {
    return {
      sinceAccepted: percentiles(this.accepted),
      sinceDue: percentiles(this.due),
      playsPerRequest: this.due.length / this.requests,
    };
  }
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  return { p50: percentile(sorted, 50), p99: percentile(sorted, 99) };
}
