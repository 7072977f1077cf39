import type { Digests } from './digests';
import { chainedText } from './hash-chain';

/** An event as it is stored. */
export interface StoredLink {
  readonly stream: string;
  readonly revision: bigint;
  readonly eventId: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: { readonly [key: string]: unknown };
}

/** A stored event and the place for which its hash was made. */
export interface PlacedLink {
  readonly event: StoredLink;
  /** `undefined` where its hash is that of no place: its content is not what was recorded. */
  readonly place: bigint | undefined;
}

/** An event is looked for so far from where it stands. */
const REACH = 2_000n;

/** Where each event of a stream was recorded, which its hash tells whatever became of it. */
export function placesOf(events: readonly StoredLink[], { hashOf }: Pick<Digests, 'hashOf'>): PlacedLink[] {
  let shift = 0n;
  return events.map((event) => {
    const { hash: _, ...metadata } = event.metadata;
    const isAt = (revision: bigint): boolean =>
      hashOf(chainedText({ ...event, revision, metadata })) === event.metadata['hash'];
    const place = firstOf(candidates(event.revision, shift), isAt);
    if (place !== undefined) shift = place - event.revision;
    return { event, place };
  });
}

/** First where it stands; then as far off as the one before it, which is so behind one that was deleted; then everywhere near. */
function* candidates(stands: bigint, shift: bigint): Iterable<bigint> {
  yield stands;
  if (shift !== 0n) yield stands + shift;
  for (let distance = 1n; distance <= REACH; distance += 1n) {
    yield stands + distance;
    if (stands >= distance) yield stands - distance;
  }
}

function firstOf(revisions: Iterable<bigint>, isRight: (revision: bigint) => boolean): bigint | undefined {
  for (const revision of revisions) if (isRight(revision)) return revision;
  return undefined;
}
