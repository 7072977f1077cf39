import { checkAppend, type Place, type StreamHistory, type Verdict } from './append-check';
import { DELETED_REVISION, type ExpectedState, type LogRecord } from './log-record';
import type { LogEnd, LogStorage, RunToWrite } from './log-storage';
import type { RecentIds } from './recent-ids';
import { decodeRun, stampRun, type Run } from './run-codec';
import { metadataStreamOf } from './stream-metadata';
import { loadStreamState, recordsOfRun, type StreamState } from './stream-state';

const TICKS_PER_MILLISECOND = 10_000n;

/** What a draft needs from the writer that makes it. */
export interface DraftContext {
  readonly storage: LogStorage;
  readonly recentIds: RecentIds;
  /** States of streams, kept between commits and ahead of the storage by the draft in the making. */
  readonly states: Map<string, StreamState>;
}

/** The next commit in the making: each append of a group is decided against the ones before it. */
export class CommitDraft {
  readonly newStreams = new Map<string, number>();
  readonly runs: RunToWrite[] = [];
  private readonly created = BigInt(Date.now()) * TICKS_PER_MILLISECOND;

  constructor(
    private readonly context: DraftContext,
    private readonly next: { -readonly [K in keyof LogEnd]: LogEnd[K] },
  ) {}

  /** Where the log ends once this draft is committed. */
  get end(): LogEnd {
    return this.next;
  }

  state(stream: string): StreamState {
    const known = this.context.states.get(stream);
    if (known) return known;
    const state = loadStreamState(this.context.storage, stream);
    this.context.states.set(stream, state);
    return state;
  }

  check(state: StreamState, expected: ExpectedState, ids: readonly string[]): Verdict {
    return checkAppend(state, expected, ids, this.history(state));
  }

  /** Adds events to a stream, at `revision` or behind its last one. Answers the place of the last one added. */
  add(state: StreamState, ids: readonly string[], runs: readonly Run[], revision = state.last + 1n): Place {
    const streamNumber = this.numberOf(state);
    const first: Place = { revision, position: this.next.nextPosition };
    let firstRevision = revision;
    for (const run of runs) {
      stampRun(run, this.created, firstRevision);
      this.runs.push({ streamNumber, firstRevision, position: this.next.nextPosition, run });
      this.next.nextPosition += BigInt(run.count);
      firstRevision += BigInt(run.count);
    }
    state.last = firstRevision - 1n;
    this.context.recentIds.add(state.stream, ids, first);
    return { revision: state.last, position: this.next.nextPosition - 1n };
  }

  /** Events of a stream from a revision on, those of this draft included. */
  *eventsFrom(state: StreamState, revision: bigint): Iterable<LogRecord> {
    const { storage } = this.context;
    if (state.number === undefined) return;
    const wanted = (record: LogRecord): boolean => record.revision >= revision;
    for (const place of storage.placesFrom(state.number, revision))
      yield* recordsOfRun(storage, place.position).filter(wanted);
    for (const { streamNumber, position, run } of this.runs) {
      if (streamNumber === state.number) yield* decodeRun(run.bytes, position).filter(wanted);
    }
  }

  private numberOf(state: StreamState): number {
    if (state.number !== undefined) return state.number;
    state.number = this.next.nextStreamNumber;
    this.next.nextStreamNumber += 1;
    this.newStreams.set(state.stream, state.number);
    return state.number;
  }

  private history(state: StreamState): StreamHistory {
    return {
      recent: (id) => this.context.recentIds.find(state.stream, id, this.runs),
      from: (revision) => this.eventsFrom(state, revision),
      hasMetadata: () => {
        const { last } = this.state(metadataStreamOf(state.stream));
        return last >= 0n && last < DELETED_REVISION;
      },
    };
  }
}
