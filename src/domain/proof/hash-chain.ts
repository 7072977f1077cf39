import { canonicalJson } from './canonical-json';

/** SHA-256, handed in so that the domain stays free of any platform. */
export type Sha256 = (bytes: string | Uint8Array) => Uint8Array;

/** What the hash of an event covers: everything but the hash itself. */
export interface ChainedContent {
  readonly stream: string;
  readonly revision: bigint;
  readonly type: string;
  readonly data: object;
  /** With `previousHash`, without `hash`. */
  readonly metadata: object;
}

/** The `previousHash` of revision 0. */
export const CHAIN_START = '';

/**
 * The text whose SHA-256 is an event's hash: RFC 8785 of `{data, metadata, revision, stream, type}`, the revision as a decimal string.
 */
export function chainedText({ stream, revision, type, data, metadata }: ChainedContent): string {
  // Keys in their canonical order, written out: every event of every game goes through here.
  const place = `"revision":"${revision}","stream":${canonicalJson(stream)},"type":${canonicalJson(type)}`;
  return `{"data":${canonicalJson(data)},"metadata":${canonicalJson(metadata)},${place}}`;
}
