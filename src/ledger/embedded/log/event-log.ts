import { mkdirSync } from 'node:fs';
import { LedgerUnavailable } from '../../errors';
import { announceAddress, releaseDirectory, takeDirectory } from './data-directory-lock';
import type { AppendOutcome, ExpectedState, LogEvent } from './log-record';
import { LogReader } from './log-reader';
import { LogStorage, MAX_STREAM_NAME_BYTES } from './log-storage';
import { LogWriter } from './log-writer';
import { appendOperation, deleteOperation, tombstoneOperation, type WriteOperation } from './write-operations';

/**
 * An append-only log of events in streams, in one LMDB file, with the rules of EventStoreDB. Writes are durable when they
 * resolve. One process at a time has it open.
 */
export class EventLog {
  private readonly listeners = new Set<() => void>();
  private readonly writer: LogWriter;
  private readonly reader: LogReader;
  private headPosition: bigint | undefined;
  private closing: Promise<void> | undefined;

  private constructor(
    private readonly storage: LogStorage,
    readonly directory: string,
  ) {
    const { nextPosition } = storage.end();
    this.headPosition = nextPosition > 1n ? nextPosition - 1n : undefined;
    this.reader = new LogReader(storage);
    this.writer = new LogWriter(storage, (end) => {
      this.headPosition = end.nextPosition - 1n;
      for (const listener of this.listeners) listener();
    });
  }

  /** Opens the log of a directory, creating what is missing. @throws DataDirectoryInUse */
  static open(directory: string): EventLog {
    mkdirSync(directory, { recursive: true });
    const storage = LogStorage.open(directory);
    try {
      storage.exclusively(() => takeDirectory(directory));
      return new EventLog(storage, directory);
    } catch (error) {
      void storage.close();
      throw error;
    }
  }

  /** Position of the last event that is on disk; `undefined` while there is none. */
  get head(): bigint | undefined {
    return this.headPosition;
  }

  get closed(): boolean {
    return this.closing !== undefined;
  }

  /** For reading. @throws LedgerUnavailable once closed */
  get read(): LogReader {
    if (this.closing) throw closed(this.directory);
    return this.reader;
  }

  /** Appends whole or not at all. The caller has checked ids, types and sizes. */
  append(stream: string, expected: ExpectedState, events: readonly LogEvent[]): Promise<AppendOutcome> {
    return this.write(stream, appendOperation(stream, expected, events));
  }

  /** Soft-deletes a stream: it can be written again, its revisions going on. */
  delete(stream: string, expected: ExpectedState): Promise<AppendOutcome> {
    return this.write(stream, deleteOperation(stream, expected));
  }

  /** Deletes a stream for ever. */
  tombstone(stream: string, expected: ExpectedState): Promise<AppendOutcome> {
    return this.write(stream, tombstoneOperation(stream, expected));
  }

  /** Calls back after every commit, and once on close. Answers how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Writes down in the directory's lock where the log is served. */
  announce(address: string | undefined): void {
    if (!this.closing) announceAddress(this.directory, address);
  }

  /** Finishes what was accepted, then closes. */
  close(): Promise<void> {
    this.closing ??= this.finish();
    return this.closing;
  }

  private async finish(): Promise<void> {
    await this.writer.idle();
    for (const listener of this.listeners) listener();
    await this.storage.close();
    releaseDirectory(this.directory);
  }

  private async write(stream: string, operation: WriteOperation): Promise<AppendOutcome> {
    if (this.closing) throw closed(this.directory);
    const bytes = Buffer.byteLength(stream);
    if (bytes === 0 || bytes > MAX_STREAM_NAME_BYTES)
      throw new RangeError(`a stream name has 1 to ${MAX_STREAM_NAME_BYTES} bytes, not ${bytes}`);
    try {
      return await this.writer.write(operation);
    } catch (error) {
      throw new LedgerUnavailable(`the log in ${this.directory} can't be written`, { cause: error });
    }
  }
}

function closed(directory: string): LedgerUnavailable {
  return new LedgerUnavailable(`the ledger in ${directory} is closed`);
}
