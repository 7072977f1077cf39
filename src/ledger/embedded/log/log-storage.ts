import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { countOfRun, type Run } from './run-codec';

/** Where the log ends. */
export interface LogEnd {
  readonly nextPosition: bigint;
  readonly nextStreamNumber: number;
}

/** Where a run stands in its stream. */
export interface RunPlace {
  readonly firstRevision: bigint;
  readonly position: bigint;
}

/** A run that a commit adds, with its place in the log and in its stream. */
export interface RunToWrite extends RunPlace {
  readonly streamNumber: number;
  readonly run: Run;
}

/** LMDB takes keys up to 1,978 bytes; the rest is room. */
export const MAX_STREAM_NAME_BYTES = 1500;

/** The first position is 1, so that 0 can stand for "before everything". */
const FIRST_POSITION = 1n;
const INITIAL_MAP_BYTES = 1 << 30;

type Table = Database<Buffer, Buffer>;

/**
 * The tables of the log: `runs` by position, `streams` (stream number, first revision) → position of the run,
 * `numbers` stream name → stream number. A commit is one LMDB transaction, and is on disk when it resolves:
 * `overlappingSync` is off, so LMDB syncs inside the commit.
 */
export class LogStorage {
  private readonly runs: Table;
  private readonly streams: Table;
  private readonly numbers: Table;

  private constructor(private readonly root: RootDatabase<Buffer, Buffer>) {
    const table = { encoding: 'binary', keyEncoding: 'binary' } as const;
    this.runs = root.openDB('runs', table);
    this.streams = root.openDB('streams', table);
    this.numbers = root.openDB('numbers', table);
  }

  static open(directory: string): LogStorage {
    const path = join(directory, 'ledger.mdb');
    return new LogStorage(
      open({ path, encoding: 'binary', overlappingSync: false, eventTurnBatching: false, mapSize: INITIAL_MAP_BYTES }),
    );
  }

  /** Runs `action` while no other process can do the same. */
  exclusively<T>(action: () => T): T {
    return this.root.transactionSync(action);
  }

  end(): LogEnd {
    const [last] = [...this.runs.getRange({ reverse: true, limit: 1 })];
    const [stream] = [...this.streams.getKeys({ reverse: true, limit: 1 })];
    return {
      nextPosition: last ? last.key.readBigUInt64BE(0) + BigInt(countOfRun(last.value)) : FIRST_POSITION,
      nextStreamNumber: stream ? stream.readUInt32BE(0) + 1 : 0,
    };
  }

  streamNumber(stream: string): number | undefined {
    return this.numbers.getBinary(Buffer.from(stream))?.readUInt32BE(0);
  }

  async commit(newStreams: ReadonlyMap<string, number>, runs: readonly RunToWrite[]): Promise<void> {
    try {
      await this.root.batch(() => {
        for (const [stream, number] of newStreams) void this.numbers.put(Buffer.from(stream), u32(number));
        for (const { streamNumber, firstRevision, position, run } of runs) {
          void this.runs.put(u64(position), run.bytes);
          void this.streams.put(streamKey(streamNumber, firstRevision), u64(position));
        }
      });
    } catch (error) {
      throw await causeOf(error);
    }
  }

  run(position: bigint): Buffer | undefined {
    return this.runs.getBinary(u64(position));
  }

  /** Position of the run that holds `position`, or of the first one behind it. */
  runAt(position: bigint): bigint {
    for (const key of this.runs.getKeys({ start: u64(position), reverse: true, limit: 1 }))
      return key.readBigUInt64BE(0);
    return position;
  }

  /** Runs from a position on, in the order of the log. */
  runsFrom(position: bigint): Iterable<{ key: Buffer; value: Buffer }> {
    return this.runs.getRange({ start: u64(position) });
  }

  /** Runs from a position down, last one first. */
  runsDownFrom(position: bigint): Iterable<{ key: Buffer; value: Buffer }> {
    return this.runs.getRange({ start: u64(position), reverse: true });
  }

  /** The runs of a stream in order, beginning with the one that holds `revision`. */
  *placesFrom(streamNumber: number, revision: bigint): Iterable<RunPlace> {
    const start = this.placeAt(streamNumber, revision)?.firstRevision ?? 0n;
    const end = streamKey(streamNumber + 1, 0n);
    for (const entry of this.streams.getRange({ start: streamKey(streamNumber, start), end })) yield placeOf(entry);
  }

  /** The runs of a stream last one first, beginning with the one that holds `revision`. */
  *placesDownFrom(streamNumber: number, revision: bigint): Iterable<RunPlace> {
    const range = { start: streamKey(streamNumber, revision), reverse: true };
    for (const entry of this.streams.getRange(range)) {
      if (entry.key.readUInt32BE(0) !== streamNumber) return;
      yield placeOf(entry);
    }
  }

  /** The run of a stream that holds `revision`, or the last one before it. */
  placeAt(streamNumber: number, revision: bigint): RunPlace | undefined {
    for (const place of this.placesDownFrom(streamNumber, revision)) return place;
    return undefined;
  }

  async close(): Promise<void> {
    await this.root.close();
  }
}

function placeOf(entry: { key: Buffer; value: Buffer }): RunPlace {
  return { firstRevision: entry.key.readBigUInt64BE(4), position: entry.value.readBigUInt64BE(0) };
}

function u32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function u64(value: bigint): Buffer {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeBigUInt64BE(value);
  return bytes;
}

function streamKey(streamNumber: number, revision: bigint): Buffer {
  const key = Buffer.allocUnsafe(12);
  key.writeUInt32BE(streamNumber);
  key.writeBigUInt64BE(revision, 4);
  return key;
}

/** LMDB rejects a commit with an error that carries the real one as a promise of its own. */
async function causeOf(error: unknown): Promise<unknown> {
  if (!(error instanceof Error) || !('commitError' in error)) return error;
  try {
    await error.commitError;
    return error;
  } catch (cause) {
    return cause;
  }
}
