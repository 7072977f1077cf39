import type { Place } from './append-check';
import type { LogStorage, RunToWrite } from './log-storage';
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

  /** `uncommitted` are the runs of the commit in the making. */
  find(stream: string, id: string, uncommitted: readonly RunToWrite[]): Place | undefined {
    this.places ??= this.load(uncommitted);
    return this.places.get(keyOf(stream, id));
  }

  add(stream: string, ids: readonly string[], first: Place): void {
    const { places } = this;
    if (!places) return;
    ids.forEach((id, n) => {
      remember(places, stream, id, { revision: first.revision + BigInt(n), position: first.position + BigInt(n) });
    });
  }

  /** Forgets everything: what was added may not have been committed. */
  reset(): void {
    this.places = undefined;
  }

  private load(uncommitted: readonly RunToWrite[]): Map<string, Place> {
    const places = new Map<string, Place>();
    const { nextPosition } = this.storage.end();
    const tail = nextPosition > BigInt(CAPACITY) ? nextPosition - BigInt(CAPACITY) : 0n;
    for (const { key, value } of this.storage.runsFrom(tail)) rememberRun(places, value, key.readBigUInt64BE(0));
    for (const { run, position } of uncommitted) rememberRun(places, run.bytes, position);
    return places;
  }
}

function rememberRun(places: Map<string, Place>, bytes: Buffer, position: bigint): void {
  for (const record of decodeRun(bytes, position)) remember(places, record.stream, record.id, record);
}

function remember(places: Map<string, Place>, stream: string, id: string, { revision, position }: Place): void {
  places.set(keyOf(stream, id), { revision, position });
  if (places.size <= CAPACITY) return;
  for (const oldest of places.keys()) {
    places.delete(oldest);
    return;
  }
}

function keyOf(stream: string, id: string): string {
  return `${id}${stream}`;
}
