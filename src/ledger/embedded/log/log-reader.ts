import { DELETED_REVISION, type LogRecord } from './log-record';
import type { LogStorage, RunPlace } from './log-storage';
import { decodeRun, decodeRunHeader } from './run-codec';
import { isSoftDeleted } from './stream-metadata';
import { isTombstoned, loadStreamState, recordsOfRun } from './stream-state';

/** A page ends once it holds this many events, bytes, or runs looked at: what one turn of the event loop may cost. */
const PAGE_EVENTS = 512;
const PAGE_BYTES = 1024 * 1024;
const PAGE_RUNS = 4096;

/** Part of a read. No cursor stays open between pages, so a slow reader holds back neither memory nor free space. */
export interface Page {
  readonly records: readonly LogRecord[];
  /** Where the next page begins (a position, or a revision of a stream); `undefined` when nothing more is there now. */
  readonly next: bigint | undefined;
}

/** A page of the whole log; every position up to `seen` was looked at. */
export interface LogPage extends Page {
  readonly seen: bigint;
}

/** The part of a stream that may be read, as of one moment. */
export interface StreamView {
  readonly number: number;
  readonly first: bigint;
  readonly last: bigint;
  /** Events created before, in ticks, are hidden. */
  readonly notBefore: bigint;
}

export class LogReader {
  constructor(private readonly storage: LogStorage) {}

  /** Events from a position (inclusive), of the streams that are wanted. */
  allForwards(from: bigint, wanted: (stream: string) => boolean = everyStream): LogPage {
    const records: LogRecord[] = [];
    const budget = new PageBudget();
    let seen = from - 1n;
    for (const { key, value } of this.storage.runsFrom(this.storage.runAt(from))) {
      if (budget.spent) return { records, seen, next: seen + 1n };
      const position = key.readBigUInt64BE(0);
      const header = decodeRunHeader(value);
      const isWanted = wanted(header.stream);
      if (isWanted) appendTo(records, decodeRun(value, position, header), (r) => r.position >= from);
      seen = max(seen, position + BigInt(header.count) - 1n);
      budget.spend(isWanted ? header.count : 0, value.length);
    }
    return { records, seen, next: undefined };
  }

  /** Events before a position (exclusive), last one first; from the end where there is none. */
  allBackwards(before: bigint | undefined): Page {
    const records: LogRecord[] = [];
    const budget = new PageBudget();
    const start = before ?? DELETED_REVISION;
    for (const { key, value } of this.storage.runsDownFrom(start)) {
      if (budget.spent) return { records, next: records.at(-1)?.position };
      const run = decodeRun(value, key.readBigUInt64BE(0));
      appendTo(records, run.reverse(), (r) => r.position < start);
      budget.spend(run.length, value.length);
    }
    return { records, next: undefined };
  }

  /** What can be read of a stream now. */
  view(stream: string): StreamView | 'missing' | 'deleted' {
    const state = loadStreamState(this.storage, stream);
    if (isTombstoned(state)) return 'deleted';
    const { number, last, metadata } = state;
    if (number === undefined || last < 0n || isSoftDeleted(metadata)) return 'missing';
    const { truncateBefore = 0n, maxCount, maxAge } = metadata;
    const first = max(truncateBefore, maxCount === undefined ? 0n : last - maxCount + 1n);
    const notBefore = maxAge === undefined ? 0n : BigInt(Math.floor(Date.now() - maxAge * 1000)) * 10_000n;
    return { number, first, last, notBefore };
  }

  /** Events of a stream from a revision (inclusive) up to the view's last one. `wanted`: how many are enough for a page. */
  streamForwards(view: StreamView, from: bigint, wanted = PAGE_EVENTS): Page {
    const start = max(from, view.first);
    if (start > view.last) return { records: [], next: undefined };
    const inside = (r: LogRecord): boolean => r.revision >= start && r.revision <= view.last;
    return this.streamPage(view, { places: this.storage.placesFrom(view.number, start), step: 1n, inside, wanted });
  }

  /** Events of a stream from a revision (inclusive) down to the view's first one, last one first. `wanted`: how many are enough for a page. */
  streamBackwards(view: StreamView, from: bigint, wanted = PAGE_EVENTS): Page {
    const start = from > view.last ? view.last : from;
    if (start < view.first) return { records: [], next: undefined };
    const inside = (r: LogRecord): boolean => r.revision <= start && r.revision >= view.first;
    return this.streamPage(view, {
      places: this.storage.placesDownFrom(view.number, start),
      step: -1n,
      inside,
      wanted,
    });
  }

  /** What a tombstoned stream holds from a revision on, its tombstone last: the end of what a subscriber gets. */
  endOfTombstoned(stream: string, from: bigint): LogRecord[] {
    const number = this.storage.streamNumber(stream);
    if (number === undefined) return [];
    const records = [...this.storage.placesFrom(number, from)].flatMap((place) =>
      recordsOfRun(this.storage, place.position),
    );
    return records.filter((record) => record.revision >= from);
  }

  private streamPage(view: StreamView, { places, step, inside, wanted }: StreamSection): Page {
    const records: LogRecord[] = [];
    // A live game's runs are short: who wants the last event alone is not made to pay for hundreds of them.
    const budget = new PageBudget(Math.min(wanted, PAGE_EVENTS));
    let next: bigint | undefined;
    for (const { position } of places) {
      if (budget.spent) return { records, next };
      const run = recordsOfRun(this.storage, position).filter(inside);
      const last = step === 1n ? run.at(-1) : run[0];
      if (!last) break;
      next = last.revision + step;
      appendTo(records, step === 1n ? run : run.reverse(), (r) => r.created >= view.notBefore);
      budget.spend(run.length, 0);
    }
    return { records, next: undefined };
  }
}

/** What a page of a stream is taken from. */
interface StreamSection {
  readonly places: Iterable<RunPlace>;
  readonly step: 1n | -1n;
  readonly inside: (record: LogRecord) => boolean;
  readonly wanted: number;
}

class PageBudget {
  private runs = 0;
  private bytes = 0;
  private events = 0;

  constructor(private readonly maxEvents = PAGE_EVENTS) {}

  get spent(): boolean {
    return this.events >= this.maxEvents || this.bytes >= PAGE_BYTES || this.runs >= PAGE_RUNS;
  }

  spend(events: number, bytes: number): void {
    this.events += events;
    this.bytes += bytes;
    this.runs += 1;
  }
}

function appendTo(records: LogRecord[], more: readonly LogRecord[], inside: (record: LogRecord) => boolean): void {
  for (const record of more) if (inside(record)) records.push(record);
}

function everyStream(): boolean {
  return true;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
