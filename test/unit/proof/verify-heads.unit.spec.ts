import { UnreadableEvent } from '../../../src/domain/game/upcast';
import { HEADS_STREAM, readHeads } from '../../../src/domain/proof/heads-journal';
import { verifyHeads } from '../../../src/domain/proof/verify-heads';
import { STREAM } from './a-chain';

const head = (revision: number, hash = `h${revision}`) => ({ revision: String(revision), hash });

/** Of a stream with so many events, `h0`, `h1` and so on. */
const told = (length: number, ...heads: readonly ReturnType<typeof head>[]) =>
  verifyHeads(
    STREAM,
    Array.from({ length }, (_, at) => `h${at}`),
    heads,
  ).map(({ kind, stream, revision, detail }) => `${kind} ${stream} ${revision}: ${detail}`);

describe('a stream is held to the journal of heads (S24)', () => {
  it.each([
    ['it is as journalled', () => told(5, head(2), head(4)), []],
    ['nothing was journalled', () => told(5), []],
    ['nothing was journalled, and there is nothing', () => told(0), []],
    ['it has gone on', () => told(9, head(0)), []],
    [
      'it ends too early',
      () => told(4, head(4)),
      ['cut-off game-1 4: it ends at revision 3; the journal of heads has seen revision 4'],
    ],
    [
      'it ends too early, whatever was journalled last',
      () => told(4, head(8), head(2)),
      ['cut-off game-1 4: it ends at revision 3; the journal of heads has seen revision 8'],
    ],
    ['it is gone', () => told(0, head(0)), ['cut-off game-1 0: it is gone; the journal of heads has seen revision 0']],
    [
      'it is another one behind what is the same',
      () => told(9, head(2), head(3, 'x')),
      ['rewritten game-1 3: this event is not the one that was journalled'],
    ],
    [
      'somewhere behind it',
      () => told(9, head(2), head(5, 'x'), head(8, 'y')),
      ['rewritten game-1 3: this event, or one up to revision 5, is not the one that was journalled'],
    ],
    [
      'in whatever order that was journalled',
      () => told(9, head(8, 'y'), head(5, 'x'), head(2), head(0)),
      ['rewritten game-1 3: this event, or one up to revision 5, is not the one that was journalled'],
    ],
    [
      'from the start',
      () => told(9, head(0, 'x')),
      ['rewritten game-1 0: this event is not the one that was journalled'],
    ],
    [
      'before what is the same',
      () => told(9, head(3, 'x'), head(5)),
      ['rewritten game-1 0: this event, or one up to revision 3, is not the one that was journalled'],
    ],
    [
      'where the journal has two of one revision',
      () => told(9, head(3), head(3, 'x')),
      ['rewritten game-1 0: this event, or one up to revision 3, is not the one that was journalled'],
    ],
    [
      'both',
      () => told(4, head(2, 'x'), head(8)),
      [
        'cut-off game-1 4: it ends at revision 3; the journal of heads has seen revision 8',
        'rewritten game-1 0: this event, or one up to revision 2, is not the one that was journalled',
      ],
    ],
  ])('%s', (_, found, findings) => expect(found()).toStrictEqual(findings));

  it('an event that is missing is named as such, and not as another one', () => {
    expect(verifyHeads(STREAM, ['h0', undefined, 'h2'], [head(1, 'x'), head(2)])).toStrictEqual([]);
  });
});

describe('the journal of heads', () => {
  const heads = [{ stream: STREAM, ...head(4) }];
  const stored = { type: 'HeadsJournalled', data: { heads, upTo: '7' }, metadata: {} };

  it('says where streams ended', () => expect(readHeads(stored)).toStrictEqual({ heads, upTo: '7' }));

  it.each([
    ['another type', { ...stored, type: 'PlayRecorded' }],
    ['no heads', { ...stored, data: {} }],
    ['heads that are no list', { ...stored, data: { heads: heads[0] as object } }],
  ])('has no event of %s', (_, event) => {
    expect(() => readHeads(event)).toThrow(UnreadableEvent);
    expect(() => readHeads(event)).toThrow(
      `an event of type ${event.type} does not belong in the stream ${HEADS_STREAM}`,
    );
  });
});
