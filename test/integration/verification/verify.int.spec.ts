import { generateKeyPairSync } from 'node:crypto';
import { GAMES } from '../../../src/read-models/documents/game-document';
import { BOX_SCORES, type BoxScoreDocument } from '../../../src/read-models/documents/box-score-document';
import { PLAYER_GAMES } from '../../../src/read-models/documents/player-game-document';
import { SealKeys } from '../../../src/sealing/seal-keys';
import { rechained, rehashed, type StoredEvent, tamperWithDocument, tamperWithStream } from '../../kit/tampering';
import { MELTON } from '../../e2e/corrections/a-case';
import { type Place, TamperedCopies } from './tampered-copies';

const GAME = '0022400072';
const STREAM = `game-${GAME}`;
const anyKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const KEYS = SealKeys.of({ pem: anyKey() });
/** A play in the middle of the game. */
const AT = 100;

const inGame =
  (change: (events: readonly StoredEvent[]) => readonly StoredEvent[]) =>
  ({ ledger }: Place): Promise<void> =>
    tamperWithStream(ledger, STREAM, change);
const lasting = (event: StoredEvent): StoredEvent => ({ ...event, data: { ...event.data, tampered: true } });
const at = (events: readonly StoredEvent[], revision: number): StoredEvent => events[revision]!;

describe.each(['embedded', 'esdb'] as const)('verify on the %s ledger', (engine) => {
  const copies = new TamperedCopies(engine, KEYS);
  beforeAll(() => copies.prepare());
  afterAll(() => copies.remove());

  const findingsAfter = async (tamper: (place: Place) => Promise<void>) => {
    const whole = await copies.verifyAfter(tamper);
    expect({ ok: whole.ok, wrong: whole.wrong }).toEqual({ ok: false, wrong: [expect.stringMatching(/^00|^[ch]/)] });
    return whole.findings;
  };

  it('finds nothing where nothing is wrong, and says what it looked at and what it did not', async () => {
    const { ok, checked, findings, notChecked } = await copies.verifyAfter(() => Promise.resolve());
    expect({ ok, findings }).toEqual({ ok: true, findings: [] });
    expect(checked).toMatchObject({ streams: 3, seals: 2, signatures: 2 });
    for (const count of Object.values(checked)) expect(count).toBeGreaterThan(0);
    expect(notChecked).toEqual(['season tables and leaders, which are made of the documents of games']);
  });

  it('names an event whose value was altered', async () => {
    let eventId = '';
    const findings = await findingsAfter(
      inGame((events) => {
        ({ eventId } = at(events, AT));
        return events.with(AT, lasting(at(events, AT)));
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'altered', stream: STREAM, revision: String(AT), eventId }),
    );
  });

  it('names one that was given the hash and the id that fit', async () => {
    const findings = await findingsAfter(
      inGame((events) => events.with(AT, rehashed(STREAM, lasting(at(events, AT))))),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'altered', stream: STREAM, revision: String(AT) }));
  });

  it('names a stream that was hashed anew from an event on, with the seals that fit', async () => {
    const unsigned = (event: StoredEvent): StoredEvent =>
      event.type === 'GameClosed' ? { ...event, data: { treeSize: 0, root: '' } } : event;
    const findings = await findingsAfter(
      inGame((events) => rechained(STREAM, events.with(AT, lasting(at(events, AT))).map(unsigned))),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'rewritten', stream: STREAM }));
  });

  it('names an event that was deleted', async () => {
    const findings = await findingsAfter(inGame((events) => events.toSpliced(AT, 1)));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'deleted', stream: STREAM, revision: String(AT) }));
  });

  it('names it too where those behind it were moved up', async () => {
    const findings = await findingsAfter(
      inGame((events) => events.toSpliced(AT, 1).map((event, place) => ({ ...event, revision: BigInt(place) }))),
    );
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'deleted', stream: STREAM, revision: String(AT) }));
    expect(findings).not.toContainEqual(expect.objectContaining({ kind: 'altered' }));
  });

  it('names two that were swapped', async () => {
    const findings = await findingsAfter(
      inGame((events) => {
        const [one, other] = [at(events, AT), at(events, AT + 20)];
        const put = (event: StoredEvent, { revision, position }: StoredEvent) => ({ ...event, revision, position });
        return events.with(AT, put(other, one)).with(AT + 20, put(one, other));
      }),
    );
    const swapped = findings.filter(({ kind }) => kind === 'swapped').map(({ revision }) => revision);
    expect(swapped.sort()).toEqual([String(AT), String(AT + 20)]);
  });

  it('names a stream whose end was cut off, and where', async () => {
    let last = 0n;
    const findings = await findingsAfter(
      inGame((events) => {
        last = events.at(-1)!.revision;
        return events.slice(0, -1);
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'cut-off', stream: STREAM, revision: String(last) }),
    );
  });

  it('names a stream that is gone', async () => {
    const findings = await findingsAfter(inGame(() => []));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'cut-off', stream: STREAM, revision: '0' }));
  });

  it('names a seal that someone else has signed', async () => {
    const others = SealKeys.of({ pem: anyKey() });
    const findings = await findingsAfter(
      inGame((events) => {
        const last = events.at(-1)!;
        return events.with(-1, rehashed(STREAM, { ...last, data: { ...last.data, ...others.sign('whatever') } }));
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'forged-seal', stream: STREAM, detail: expect.stringContaining('key') }),
    );
  });

  it('names a seal with another root', async () => {
    const findings = await findingsAfter(
      inGame((events) => {
        const last = events.at(-1)!;
        return events.with(
          -1,
          rehashed(STREAM, { ...last, data: { ...last.data, root: events[0]!.metadata['hash'] } }),
        );
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'forged-seal', stream: STREAM, detail: expect.stringContaining('root') }),
    );
  });

  it('is not stopped by what is no seal and no head', async () => {
    const nonsense = { treeSize: 'x', root: 1, keyId: 2, signature: null, heads: [null, { stream: 1 }, 7] };
    const put = (stream: string) => (place: Place) =>
      tamperWithStream(place.ledger, stream, (events) => events.with(-1, { ...events.at(-1)!, data: nonsense }));
    expect(await findingsAfter(put('heads'))).toContainEqual(expect.objectContaining({ kind: 'altered' }));
    expect(await findingsAfter(put(STREAM))).toContainEqual(expect.objectContaining({ kind: 'forged-seal' }));
  });

  it('names what was altered in a case and in the journal itself', async () => {
    for (const stream of [`correction-${copies.correctionId}`, 'heads']) {
      const tamper = ({ ledger }: Place): Promise<void> =>
        tamperWithStream(ledger, stream, (events) => events.with(0, lasting(events[0]!)));
      const expected = expect.objectContaining({ kind: 'altered', stream, revision: '0' });
      expect(await findingsAfter(tamper)).toContainEqual(expected);
      const ofGame = await copies.verifyAfter(tamper, GAME);
      expect(ofGame.findings).toContainEqual(expected);
      expect(ofGame.wrong).toEqual([GAME]);
    }
  });

  it('names a document that was altered, with the field, and one that is gone', async () => {
    const findings = await findingsAfter(({ readModels }) =>
      tamperWithDocument(readModels, { model: BOX_SCORES.model, id: GAME }, (document) => {
        const { homeTeam, ...rest } = document as BoxScoreDocument;
        return { ...rest, homeTeam: { ...homeTeam, score: homeTeam.score + 1 } } as BoxScoreDocument;
      }),
    );
    expect(findings).toEqual([
      {
        kind: 'altered-document',
        document: { model: 'box-scores', id: GAME },
        detail: expect.stringMatching(/^\/homeTeam\/score is 105, and should be 104$/),
      },
    ]);
    const line = { model: PLAYER_GAMES.model, id: `${GAME}:${MELTON}` };
    const struck = await findingsAfter(({ readModels }) =>
      tamperWithDocument(readModels, line, (document) => ({ ...document, starter: 'perhaps' })),
    );
    expect(struck).toEqual([expect.objectContaining({ kind: 'altered-document', document: line })]);
    const gone = await findingsAfter(({ readModels }) =>
      tamperWithDocument(readModels, { model: GAMES.model, id: GAME }, () => undefined),
    );
    expect(gone).toContainEqual(expect.objectContaining({ kind: 'missing-document' }));
  });

  it('names a document that was put back to what it was before', async () => {
    const findings = await findingsAfter(({ readModels }) =>
      tamperWithDocument(readModels, { model: BOX_SCORES.model, id: GAME }, (document) => ({
        ...document,
        revision: document.revision - 1n,
      })),
    );
    expect(findings).toEqual([
      expect.objectContaining({ kind: 'altered-document', detail: expect.stringMatching(/^\/revision is /) }),
    ]);
  });
});
