import fc from 'fast-check';
import { chainEvent } from '../../../src/commands/recording/chain-event';
import { CHAIN_START } from '../../../src/domain/proof/hash-chain';
import { verifyChain } from '../../../src/domain/proof/verify-chain';
import { verifyHeads } from '../../../src/domain/proof/verify-heads';
import type { RecordedEvent } from '../../../src/ledger/ledger';
import { DIGESTS } from '../../../src/sealing/digest';

const STREAM = 'game-1';
const stamp = {
  ...{ actor: { id: 'a', role: 'scorer' }, correlationId: 'r', recordedAt: '2024-11-12T20:00:00.000Z' },
  ...{ schemaVersion: 1, formulaVersion: 1 },
};

function chainOf(length: number): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  for (let at = 0; at < length; at += 1) {
    const previousHash = (events.at(-1)?.metadata['hash'] as string | undefined) ?? CHAIN_START;
    const place = { stream: STREAM, revision: BigInt(at), previousHash };
    const { proposed } = chainEvent({ type: 'T', data: { at } }, place, stamp);
    events.push({ ...proposed, stream: STREAM, revision: BigInt(at), position: BigInt(at) });
  }
  return events;
}

const renumbered = (events: readonly RecordedEvent[]): RecordedEvent[] =>
  events.map((event, at) => ({ ...event, revision: BigInt(at) }));

const lengthAndPlaces = fc.integer({ min: 2, max: 40 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    at: fc.integer({ min: 0, max: length - 1 }),
    other: fc.integer({ min: 0, max: length - 1 }),
  }),
);

const found = (events: readonly RecordedEvent[]): string[] =>
  verifyChain(events, DIGESTS).findings.map(({ kind, revision }) => `${kind} ${revision}`);

describe('a hash chain', () => {
  it('is found whole where it is', () => {
    for (let length = 0; length < 20; length += 1) expect(found(chainOf(length))).toStrictEqual([]);
  });

  it('names any event whose content is another one, and no other', () => {
    fc.assert(
      fc.property(lengthAndPlaces, fc.constantFrom('data', 'metadata', 'type'), ({ length, at }, part) => {
        const events = chainOf(length);
        const { data, metadata, type, ...rest } = events[at]!;
        const altered = {
          ...rest,
          data: part === 'data' ? { ...data, more: 1 } : data,
          metadata: part === 'metadata' ? { ...metadata, more: 1 } : metadata,
          type: part === 'type' ? 'U' : type,
        };
        expect(found(events.with(at, altered))).toStrictEqual([`altered ${at}`]);
      }),
    );
  });

  it('names any that is missing, whether or not those behind it moved up', () => {
    fc.assert(
      fc.property(lengthAndPlaces, fc.boolean(), ({ length, at }, moved) => {
        const events = chainOf(length).toSpliced(at, 1);
        const last = at === length - 1;
        expect(found(moved ? renumbered(events) : events)).toStrictEqual(last ? [] : [`deleted ${at}`]);
      }),
    );
  });

  it('names any two that stand in each other’s place', () => {
    fc.assert(
      fc.property(lengthAndPlaces, ({ length, at, other }) => {
        const events = chainOf(length);
        const swapped = renumbered(events.with(at, events[other]!).with(other, events[at]!));
        const expected = at === other ? [] : [`swapped ${at}`, `swapped ${other}`];
        expect(found(swapped).sort()).toStrictEqual(expected.sort());
      }),
    );
  });

  it('names one that stands twice', () => {
    fc.assert(
      fc.property(lengthAndPlaces, ({ length, at }) => {
        const events = chainOf(length);
        expect(found(renumbered([...events.slice(0, at + 1), ...events.slice(at)]))).not.toStrictEqual([]);
      }),
    );
  });
});

describe('the journal of heads', () => {
  const head = (revision: number, hash: string) => ({ revision: String(revision), hash });
  const namedBy = (length: number, heads: ReturnType<typeof head>[]): string[] =>
    verifyHeads(
      STREAM,
      Array.from({ length }, (_, at) => `h${at}`),
      heads,
    ).map(({ kind, revision }) => `${kind} ${revision}`);

  it('names where a stream ends too early, or is gone', () => {
    expect(namedBy(5, [head(2, 'h2'), head(4, 'h4')])).toStrictEqual([]);
    expect(namedBy(4, [head(2, 'h2'), head(4, 'h4')])).toStrictEqual(['cut-off 4']);
    expect(namedBy(0, [head(4, 'h4')])).toStrictEqual(['cut-off 0']);
  });

  it('names where a stream began to be another one', () => {
    expect(namedBy(9, [head(2, 'h2'), head(5, 'x'), head(8, 'y')])).toStrictEqual(['rewritten 3']);
    expect(namedBy(9, [head(0, 'x'), head(5, 'h5')])).toStrictEqual(['rewritten 0']);
    expect(namedBy(4, [head(2, 'x'), head(8, 'y')])).toStrictEqual(['cut-off 4', 'rewritten 0']);
  });
});
