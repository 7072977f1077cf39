import { DELETED_REVISION } from './log-record';

/** The settings of a stream that the log obeys: the last event of its metadata stream `$$name`. */
export interface StreamMetadata {
  /** `$tb`: events below this revision are hidden; {@link DELETED_REVISION} where the stream is soft-deleted. */
  readonly truncateBefore?: bigint;
  readonly maxCount?: bigint;
  /** In seconds. */
  readonly maxAge?: number;
}

export const METADATA_TYPE = '$metadata';

/** Written out as text: the number is beyond what a JSON number of JavaScript can hold. */
export const SOFT_DELETED_JSON = `{"$tb":${DELETED_REVISION}}`;

export function metadataStreamOf(stream: string): string {
  return `$$${stream}`;
}

/** The stream that a metadata stream describes; `undefined` for every other stream. */
export function describedStream(stream: string): string | undefined {
  return stream.startsWith('$$') ? stream.slice(2) : undefined;
}

export function isSoftDeleted(metadata: StreamMetadata): boolean {
  return metadata.truncateBefore === DELETED_REVISION;
}

/** Reads the data of a metadata event. What is not JSON, or not of the right type, counts as not set, as in EventStoreDB. */
export function parseStreamMetadata(data: Uint8Array): StreamMetadata {
  const json = parseObject(data);
  const truncateBefore = revision(json.$tb);
  const maxCount = revision(json.$maxCount);
  return {
    ...(truncateBefore === undefined ? {} : { truncateBefore }),
    ...(maxCount === undefined || maxCount === 0n ? {} : { maxCount }),
    ...(typeof json.$maxAge === 'number' && json.$maxAge > 0 ? { maxAge: json.$maxAge } : {}),
  };
}

/** The data of a metadata event that ends a soft deletion: `$tb` at the next revision, all other keys kept. */
export function undeletedMetadata(data: Uint8Array, nextRevision: bigint): Buffer {
  const { $tb: _deleted, ...kept } = parseObject(data);
  const others = JSON.stringify(kept).slice(1, -1);
  return Buffer.from(`{"$tb":${nextRevision}${others && ','}${others}}`);
}

function parseObject(data: Uint8Array): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(Buffer.from(data).toString());
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {};
  } catch {
    return {};
  }
}

/** JSON numbers beyond 2^53 can only be the mark of a soft deletion: no stream has that many events. */
function revision(value: unknown): bigint | undefined {
  if (typeof value !== 'number' || value < 0) return undefined;
  return Number.isSafeInteger(value) ? BigInt(value) : value > Number.MAX_SAFE_INTEGER ? DELETED_REVISION : undefined;
}
