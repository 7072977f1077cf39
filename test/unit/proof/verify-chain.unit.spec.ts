import type { StoredLink } from '../../../src/domain/proof/places';
import { verifyChain } from '../../../src/domain/proof/verify-chain';
import { DIGESTS } from '../../../src/sealing/digest';
import { chainOf, hashAt, recorded, renumbered, STREAM } from './a-chain';

const chain = chainOf(6);
const event = (at: number): StoredLink => chain[at] as StoredLink;
const hashes = chain.map((_, at) => hashAt(chain, at));
const ids = new Map(chain.map(({ eventId }, at) => [eventId, `e${at}`]));

/** What is found, as `kind revision event: detail`. */
const told = (events: readonly StoredLink[]): string[] =>
  verifyChain(events, DIGESTS).findings.map(({ kind, stream, revision, eventId, detail }) => {
    expect(stream).toBe(STREAM);
    return [kind, revision, ...(eventId === undefined ? [] : [ids.get(eventId) ?? 'x'])].join(' ') + `: ${detail}`;
  });

const other = { ...event(2), data: { at: 'another' } };
const inItsPlace = recorded(2, { at: 'another' }, hashAt(chain, 1) as string);
const without = (...gone: readonly number[]): StoredLink[] => chain.filter((_, at) => !gone.includes(at));

describe('what was done to a stream is told by its hashes (S22)', () => {
  it.each([
    ['nothing', chain, []],
    ['no event at all', [], []],
    ['another content', chain.with(2, other), ['altered 2 e2: its content is not that of its hash']],
    [
      'another event before it is named by it',
      chain.with(2, { ...event(2), metadata: { ...event(2).metadata, previousHash: hashAt(chain, 4) } }),
      ['altered 2 e2: its content is not that of its hash'],
    ],
    ['another id', chain.with(2, { ...event(2), eventId: 'x' }), ['altered 2 x: its id is not that of its hash']],
    [
      'another id, and the event before it gone',
      renumbered(without(1).with(1, { ...event(2), eventId: 'x' })),
      ['altered 2 x: its id is not that of its hash', 'deleted 1: it is missing'],
    ],
    [
      'an event copied',
      renumbered(chain.toSpliced(2, 0, event(1))),
      ['altered 2 e1: it is the event of revision 1 once more'],
    ],
    [
      'two swapped',
      renumbered(chain.with(1, event(3)).with(3, event(1))),
      ['swapped 3 e3: it stands in the place of revision 1', 'swapped 1 e1: it stands in the place of revision 3'],
    ],
    ['one deleted', without(2), ['deleted 2: it is missing']],
    ['the first deleted', without(0), ['deleted 0: it is missing']],
    ['two deleted', without(1, 2), ['deleted 1: revisions 1 to 2 are missing']],
    ['two deleted, the others moved up', renumbered(without(1, 2)), ['deleted 1: revisions 1 to 2 are missing']],
    ['here and there', without(1, 3, 4), ['deleted 1: it is missing', 'deleted 3: revisions 3 to 4 are missing']],
    ['the last deleted, which the chain can’t tell', without(5), []],
    [
      'another event in its place, with a hash that fits',
      chain.with(2, inItsPlace),
      ['altered 2 x: the event behind it follows another one'],
    ],
    [
      'another event in the last place, which the chain can’t tell',
      chain.with(5, recorded(5, { at: 'another' }, hashAt(chain, 4) as string)),
      [],
    ],
    ['a chain that begins elsewhere', chainOf(3, hashAt(chain, 0)), ['altered 0 x: it does not begin the chain']],
    [
      'an event without a hash',
      chain.with(2, { ...event(2), metadata: {} }),
      ['altered 2 e2: its content is not that of its hash'],
    ],
  ])('%s', (_, events, findings) => expect(told(events)).toStrictEqual(findings));

  it('up to 2000 places away', () => {
    const late = recorded(2_000, {}, '');
    const later = recorded(2_001, {}, '');
    expect(told(renumbered([late]))).toStrictEqual(['deleted 0: revisions 0 to 1999 are missing']);
    expect(told(renumbered([later]))).toStrictEqual(['altered 0 x: its content is not that of its hash']);
  });
});

describe('the hashes of a checked stream', () => {
  const found = (events: readonly StoredLink[]) => verifyChain(events, DIGESTS).hashes;

  it.each([
    ['are those of its events', chain, hashes],
    ['are in their order, whatever became of that', renumbered(chain.toReversed()), hashes],
    ['have a gap where one is missing', without(1), hashes.with(1, undefined)],
    ['have a gap where one has none', chain.with(1, { ...event(1), metadata: { hash: 7 } }), hashes.with(1, undefined)],
    ['have what an altered event says', chain.with(2, other), hashes],
    [
      'are none of an altered event that stands in the place of another',
      renumbered([event(0), event(2), { ...event(4), data: { at: 'another' } }]),
      [hashes[0], undefined, hashes[2]],
    ],
    [
      'are none of one that stood there before it',
      renumbered([{ ...other, metadata: { hash: 'x' } }, event(0)]),
      [hashes[0]],
    ],
  ])('%s', (_, events, expected) => expect(found(events)).toStrictEqual(expected));
});
