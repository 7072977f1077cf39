import { join } from 'node:path';
import { type Database, open, type RootDatabase } from 'lmdb';
import { chainedText } from '../../src/domain/proof/hash-chain';
import { decodeRun, encodeRuns, stampRun } from '../../src/ledger/embedded/log/run-codec';
import type { JsonObject } from '../../src/ledger/ledger';
import type { Document } from '../../src/read-models/read-models';
import { eventIdOf, hashOf } from '../../src/sealing/digest';

/** An event as it lies in a store, before somebody who can write there has changed it. */
export interface StoredEvent {
  readonly eventId: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

type Change = (events: readonly StoredEvent[]) => readonly StoredEvent[];

/** Changes a stream underneath the ledger that is kept in a directory, which nobody has open. */
export async function tamperWithStream(directory: string, stream: string, change: Change): Promise<void> {
  const root = open({ path: join(directory, 'ledger.mdb'), encoding: 'binary' });
  const table = { encoding: 'binary', keyEncoding: 'binary' } as const;
  const [runs, places, numbers] = ['runs', 'streams', 'numbers'].map((name) =>
    root.openDB<Buffer, Buffer>(name, table),
  ) as [Table, Table, Table];
  const number = numbers.get(Buffer.from(stream))!;
  const keys = [...places.getRange({ start: number, end: next(number) })];
  const events = keys.flatMap(({ value }) => decodeRun(runs.get(value)!, value.readBigUInt64BE(0))).map(readable);
  await root.transaction(() => {
    for (const { key, value } of keys) {
      void runs.remove(value);
      void places.remove(key);
    }
    for (const event of change(events)) {
      const position = u64(event.position);
      void runs.put(position, encoded(stream, event));
      void places.put(Buffer.concat([number, u64(event.revision)]), position);
    }
  });
  await root.close();
}

/** The event with another content and the hash and the id that fit: what someone does who knows how they are made. */
export function rehashed(stream: string, event: StoredEvent): StoredEvent {
  const { hash: _, ...metadata } = event.metadata;
  const hash = hashOf(chainedText({ stream, revision: event.revision, type: event.type, data: event.data, metadata }));
  return { ...event, eventId: eventIdOf(hash), metadata: { ...metadata, hash } };
}

/** The whole stream so, each event chained to the one before. */
export function rechained(stream: string, events: readonly StoredEvent[]): StoredEvent[] {
  const chain: StoredEvent[] = [];
  for (const event of events) {
    const previousHash = chain.at(-1)?.metadata['hash'] ?? '';
    chain.push(rehashed(stream, { ...event, metadata: { ...event.metadata, previousHash } }));
  }
  return chain;
}

/** Changes a document underneath the read models that are kept in a directory; `undefined` takes it away. */
export async function tamperWithDocument(
  directory: string,
  { model, id }: { readonly model: string; readonly id: string },
  change: (document: Document) => Document | undefined,
): Promise<void> {
  const root: RootDatabase = open({ path: directory, noSubdir: false, maxDbs: 1024 });
  const encoding = {
    encoding: 'msgpack',
    sharedStructuresKey: Symbol.for('structures'),
    encoder: { maxSharedStructures: 1000 },
  } as const;
  const documents = root.openDB<Document, string>({ name: `first.${model}`, ...encoding });
  const changed = change(documents.get(id)!);
  await (changed === undefined ? documents.remove(id) : documents.put(id, changed));
  await root.close();
}

type Table = Database<Buffer, Buffer>;

function readable({
  id: eventId,
  revision,
  position,
  type,
  data,
  metadata,
}: ReturnType<typeof decodeRun>[number]): StoredEvent {
  const json = (bytes: Uint8Array): JsonObject => JSON.parse(Buffer.from(bytes).toString());
  return { eventId, revision, position, type, data: json(data), metadata: json(metadata) };
}

function encoded(stream: string, { eventId: id, revision, type, data, metadata }: StoredEvent): Buffer {
  const bytes = (value: JsonObject): Buffer => Buffer.from(JSON.stringify(value));
  const [run] = encodeRuns(stream, [{ id, type, json: true, data: bytes(data), metadata: bytes(metadata) }]);
  stampRun(run!, 0n, revision);
  return run!.bytes;
}

function next(number: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number.readUInt32BE(0) + 1);
  return bytes;
}

function u64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(value);
  return bytes;
}
