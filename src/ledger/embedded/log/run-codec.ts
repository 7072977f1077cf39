import type { LogEvent, LogRecord } from './log-record';

/**
 * A run: consecutive events of one append, stored as one value under the position of the first. Layout, big-endian:
 * created (u64 ticks) · first revision (u64) · count (u32) · stream length (u16) · stream ·
 * then for every event: id (36 ASCII) · JSON flag (u8) · lengths of type (u16), metadata (u32), data (u32) · type · metadata · data.
 */
const CREATED = 0;
const FIRST_REVISION = 8;
const COUNT = 16;
const STREAM_LENGTH = 20;
const STREAM = 22;
const ID_LENGTH = 36;
const EVENT_HEADER = ID_LENGTH + 1 + 2 + 4 + 4;

/** A run is closed when it holds this many events or bytes, so that reading one event never copies much more than it. */
const MAX_RUN_EVENTS = 64;
const MAX_RUN_BYTES = 64 * 1024;

/** A run before its revision and time are known: they are stamped when the append is decided. */
export interface Run {
  readonly bytes: Buffer;
  readonly count: number;
}

export interface RunHeader {
  readonly created: bigint;
  readonly firstRevision: bigint;
  readonly count: number;
  readonly stream: string;
}

/** Encodes the events of an append, in as few runs as they fit into. */
export function encodeRuns(stream: string, events: readonly LogEvent[]): Run[] {
  const runs: Run[] = [];
  let pending: LogEvent[] = [];
  let size = 0;
  for (const event of events) {
    const bytes = EVENT_HEADER + Buffer.byteLength(event.type) + event.metadata.length + event.data.length;
    if (pending.length === MAX_RUN_EVENTS || (pending.length > 0 && size + bytes > MAX_RUN_BYTES)) {
      runs.push(encodeRun(stream, pending, size));
      pending = [];
      size = 0;
    }
    pending.push(event);
    size += bytes;
  }
  if (pending.length > 0) runs.push(encodeRun(stream, pending, size));
  return runs;
}

function encodeRun(stream: string, events: readonly LogEvent[], size: number): Run {
  const streamLength = Buffer.byteLength(stream);
  const bytes = Buffer.allocUnsafeSlow(STREAM + streamLength + size);
  bytes.writeUInt32BE(events.length, COUNT);
  bytes.writeUInt16BE(streamLength, STREAM_LENGTH);
  bytes.write(stream, STREAM);
  let at = STREAM + streamLength;
  for (const event of events) at = encodeEvent(bytes, at, event);
  return { bytes, count: events.length };
}

function encodeEvent(bytes: Buffer, start: number, event: LogEvent): number {
  const type = start + EVENT_HEADER;
  const typeLength = bytes.write(event.type, type);
  bytes.write(event.id, start, ID_LENGTH, 'latin1');
  bytes[start + ID_LENGTH] = event.json ? 1 : 0;
  bytes.writeUInt16BE(typeLength, start + ID_LENGTH + 1);
  bytes.writeUInt32BE(event.metadata.length, start + ID_LENGTH + 3);
  bytes.writeUInt32BE(event.data.length, start + ID_LENGTH + 7);
  const metadata = type + typeLength;
  bytes.set(event.metadata, metadata);
  bytes.set(event.data, metadata + event.metadata.length);
  return metadata + event.metadata.length + event.data.length;
}

export function stampRun(run: Run, created: bigint, firstRevision: bigint): void {
  run.bytes.writeBigUInt64BE(created, CREATED);
  run.bytes.writeBigUInt64BE(firstRevision, FIRST_REVISION);
}

export function decodeRunHeader(bytes: Buffer): RunHeader {
  return {
    created: bytes.readBigUInt64BE(CREATED),
    firstRevision: bytes.readBigUInt64BE(FIRST_REVISION),
    count: bytes.readUInt32BE(COUNT),
    stream: bytes.toString('utf8', STREAM, STREAM + bytes.readUInt16BE(STREAM_LENGTH)),
  };
}

export function countOfRun(bytes: Buffer): number {
  return bytes.readUInt32BE(COUNT);
}

/** The events of a run in order; their metadata and data are views of `bytes`. */
export function decodeRun(bytes: Buffer, position: bigint, header: RunHeader = decodeRunHeader(bytes)): LogRecord[] {
  const { stream, created, firstRevision, count } = header;
  const records = new Array<LogRecord>(count);
  let at = STREAM + bytes.readUInt16BE(STREAM_LENGTH);
  for (let n = 0; n < count; n++) {
    const type = at + EVENT_HEADER;
    const metadata = type + bytes.readUInt16BE(at + ID_LENGTH + 1);
    const data = metadata + bytes.readUInt32BE(at + ID_LENGTH + 3);
    const end = data + bytes.readUInt32BE(at + ID_LENGTH + 7);
    records[n] = {
      stream,
      created,
      revision: firstRevision + BigInt(n),
      position: position + BigInt(n),
      id: bytes.toString('latin1', at, at + ID_LENGTH),
      json: bytes[at + ID_LENGTH] === 1,
      type: bytes.toString('utf8', type, metadata),
      metadata: bytes.subarray(metadata, data),
      data: bytes.subarray(data, end),
    };
    at = end;
  }
  return records;
}
