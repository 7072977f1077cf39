import type { Place } from './append-check';
import type { LogStorage } from './log-storage';
import { decodeRun } from './run-codec';

/** How many of the last events of the log are known by id, for appends that expect no exact revision. */
const CAPACITY = 20_000;

/**
 * The ids of the last events, by stream. Read from the end of the log when first asked, so that a log whose writers always
 * expect an exact revision never pays for it.
 */
export class RecentIds {
  private places: Map<string, Place> | undefined;

  constructor(private readonly storage: LogStorage) {}

  find(stream: string, id: string): Place | undefined {
    return this.known().get(keyOf(stream, id));
  }

  add(stream: string, ids: readonly string[], first: Place): void {
    if (!this.places) return;
    ids.forEach((id, n) => {
      this.remember(stream, id, { revision: first.revision + BigInt(n), position: first.position + BigInt(n) });
    });
  }

  /** Forgets everything: what was added may not have been committed. */
  reset(): void {
    this.places = undefined;
  }

  private known(): Map<string, Place> {
    if (this.places) return this.places;
    this.places = new Map();
    const { nextPosition } = this.storage.end();
    const tail = nextPosition > BigInt(CAPACITY) ? nextPosition - BigInt(CAPACITY) : 0n;
    for (const { key, value } of this.storage.runsFrom(tail)) {
      for (const record of decodeRun(value, key.readBigUInt64BE(0))) this.remember(record.stream, record.id, record);
    }
    return this.places;
  }

  private remember(stream: string, id: string, { revision, position }: Place): void {
    const places = this.places;
    if (!places) return;
    places.set(keyOf(stream, id), { revision, position });
    if (places.size <= CAPACITY) return;
    for (const oldest of places.keys()) {
      places.delete(oldest);
      return;
    }
  }
}

function keyOf(stream: string, id: string): string {
  return `${id}${stream}`;
}
