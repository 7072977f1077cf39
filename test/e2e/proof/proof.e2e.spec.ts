import { generateKeyPairSync } from 'node:crypto';
import { isConsistent } from '../../../src/domain/proof/consistency-proof';
import { rootByInclusion } from '../../../src/domain/proof/inclusion-proof';
import { sha256 } from '../../../src/sealing/digest';
import { SealKeys } from '../../../src/sealing/seal-keys';
import { startServer, type TestServer } from '../../kit/server';
import type { ProblemAnswer } from '../../kit/settled-game';
import { GAME, MELTONS_FREE_THROW, Statisticians } from '../corrections/a-case';

interface SealAnswer {
  readonly revision: string;
  readonly treeSize: number;
  readonly root: string;
  readonly keyId?: string;
  readonly signature?: string;
}

interface ProofAnswer {
  readonly revision: string;
  readonly playId: number;
  readonly seal: SealAnswer;
  readonly events: readonly { type: string; leaf: string; leafIndex: number; path: readonly string[] }[];
  readonly notSealed: readonly { type: string; revision: string }[];
  readonly earlierSeals: readonly (SealAnswer & { readonly consistency: readonly string[] })[];
}

const KEYS = SealKeys.of({
  pem: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
});
const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64url');

let server: TestServer;
let people: Statisticians;

beforeAll(async () => {
  server = await startServer({ sealKeys: KEYS });
  people = new Statisticians(server.url);
});

afterAll(() => server.close());

const close = () => people.call('sam', ['POST', `/games/${GAME}/status`], { status: 'closed' });
const proofOf = <Body = ProofAnswer>(playId: number) =>
  people.call<Body>('rita', ['GET', `/games/${GAME}/proof?playId=${playId}`]);

describe('the proof of a play', () => {
  it('is not there for an unknown game, before the first seal, or for a play that never was', async () => {
    expect((await proofOf<ProblemAnswer>(529)).body.type).toBe('/problems/unknown-game');
    await people.playGame();
    const unsealed = await proofOf<ProblemAnswer>(529);
    expect([unsealed.status, unsealed.body.type]).toEqual([404, '/problems/not-sealed']);
    const never = await proofOf<ProblemAnswer>(123_456);
    expect([never.status, never.body.type]).toEqual([404, '/problems/no-such-play']);
    for (const wrong of ['', '?playId=-1', '?playId=x', '?playId=1&more=2']) {
      const { status, body } = await people.call<ProblemAnswer>('rita', ['GET', `/games/${GAME}/proof${wrong}`]);
      expect([status, body.type]).toEqual([400, '/problems/bad-query']);
    }
  });

  it('leads from every event about it to the newest seal, which extends those before', async () => {
    await close();
    const first = (await proofOf(529)).body;
    expect(first.earlierSeals).toEqual([]);
    expect(first.events.map(({ type }) => type)).toEqual(['PlayRecorded']);

    await people.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    const { seal, events, earlierSeals, notSealed } = (await proofOf(529)).body;
    expect(events.map(({ type }) => type)).toEqual(['PlayRecorded', 'ScoringChanged']);
    expect(notSealed).toEqual([]);
    for (const { leaf, leafIndex, path } of events) {
      const root = rootByInclusion(bytes(leaf), { leafIndex, treeSize: seal.treeSize }, path.map(bytes), sha256);
      expect(Buffer.from(root!).toString('base64url')).toBe(seal.root);
    }
    expect(earlierSeals.map(({ consistency: _, ...earlier }) => earlier)).toEqual([first.seal]);
    for (const { treeSize, root, consistency } of earlierSeals) {
      const roots = { earlier: bytes(root), later: bytes(seal.root) };
      expect(isConsistent({ from: treeSize, to: seal.treeSize }, roots, consistency.map(bytes), sha256)).toBe(true);
    }
  });

  it('tells what has no seal yet', async () => {
    await people.call('sam', ['POST', `/games/${GAME}/notes`], { kind: 'dispute', text: 'Was it?', playId: 529 });
    const { body } = await proofOf(529);
    expect(body.notSealed).toEqual([expect.objectContaining({ type: 'NoteAdded', revision: body.revision })]);
  });
});

describe('the keys of seals', () => {
  it('are published, and check every seal', async () => {
    const { body } = await server.api.http.send<{ keys: { kid: string }[] }>({
      method: 'GET',
      path: '/.well-known/courtledger-keys',
    });
    expect(body.keys).toEqual(KEYS.published);
    const seals = (await people.history()).filter(({ type }) => type === 'GameClosed');
    expect(seals).toHaveLength(2);
    for (const { data } of seals) {
      const { treeSize, root, keyId, signature } = data as Required<SealAnswer>;
      expect(keyId).toBe(body.keys[0]!.kid);
      const text = `{"root":"${root}","stream":"game-${GAME}","treeSize":${treeSize}}`;
      expect(KEYS.check(text, { keyId, signature })).toBe('good');
    }
  });
});
