import { startServer, type TestServer } from '../../kit/server';
import { type CaseAnswer, GAME, MELTONS_FREE_THROW, Statisticians } from './a-case';

interface Item {
  readonly correctionId: string;
  readonly status: string;
  readonly changes: readonly { op: string; playId: number; before?: object; after?: object }[];
  readonly position: string;
  readonly revision?: string;
  readonly effectiveAt?: string;
}

interface Feed {
  readonly position: string;
  readonly items: readonly Item[];
  readonly cursor?: string;
}

/** A block that the crew gave to nobody: one approval is enough, and it breaks nothing that others change. */
const noted = (playId: number) => ({
  reasonCode: 'DATA_ENTRY',
  reason: 'Where the shot was taken from.',
  changes: [{ op: 'amend', playId, set: { area: 'Mid-Range' } }],
});

let server: TestServer;
let crew: Statisticians;

beforeEach(async () => {
  server = await startServer();
  crew = new Statisticians(server.url);
  await crew.playGame();
});
afterEach(() => server.close());

const feed = async (query: string, actor = 'rita'): Promise<Feed> =>
  (await crew.call<Feed>(actor, ['GET', `/corrections?${query}`])).body;
const correction = async ({ correctionId }: Pick<CaseAnswer, 'correctionId'>): Promise<Item> =>
  (await crew.call<Item>('rita', ['GET', `/corrections/${correctionId}`])).body;
const idsOf = ({ items }: Feed): readonly string[] => items.map(({ correctionId }) => correctionId);
/** Shots of the real game. */
async function shots(count: number): Promise<readonly number[]> {
  const plays = await server.api.plays(GAME);
  return plays.filter(({ type }) => type === 'shot').flatMap(({ playId }, at) => (at < count ? [playId] : []));
}

describe('Golden State at Portland, 23 October 2024: the free throw in the change feed', () => {
  it('is there at once, with what stood before and after', async () => {
    const opened = (await crew.request('rita', { ...MELTONS_FREE_THROW, evidence: ['https://example.com/clip'] })).body;
    expect(await correction(opened)).toMatchObject({
      ...{ correctionId: opened.correctionId, gameId: GAME, status: 'requested', requester: 'rita' },
      ...{ reasonCode: 'VIDEO_REVIEW', reason: MELTONS_FREE_THROW.reason, evidence: ['https://example.com/clip'] },
      ...{ approvals: [], approvalsNeeded: 2, auditDue: false },
      changes: [
        { op: 'amend', playId: 529, before: { made: false }, after: { made: true } },
        { op: 'void', playId: 530, before: { type: 'rebound' } },
      ],
    });
  });

  it('tells from which moment it counts', async () => {
    const applied = await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    const changed = (await crew.history()).find(({ type }) => type === 'ScoringChanged');
    const item = await correction(applied);
    expect(item).toMatchObject({ status: 'applied', approvals: ['ann', 'bob'], revision: changed?.revision });
    expect(item.effectiveAt).toBe((changed?.metadata as { recordedAt: string }).recordedAt);
  });

  it('is undone by a case whose changes are its own, turned round, and stands again when that is undone', async () => {
    const applied = await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    const told = await correction(applied);
    const revert = (await crew.step('rita', applied.correctionId, 'revert', { reason: 'Another throw.' })).body;
    await crew.approvedBy(revert.correctionId, 'ann', 'bob');
    expect(await correction(applied)).toMatchObject({ status: 'reverted', revertedBy: revert.correctionId });
    const [made, rebound] = told.changes;
    expect(await correction(revert)).toMatchObject({
      ...{ status: 'applied', reverts: applied.correctionId },
      changes: [
        { op: 'amend', playId: 529, before: made?.after, after: made?.before },
        { op: 'insert', playId: 530, after: rebound?.before },
      ],
    });
    const again = (await crew.step('rita', revert.correctionId, 'revert', { reason: 'This one.' })).body;
    await crew.approvedBy(again.correctionId, 'ann', 'bob');
    expect((await correction(again)).changes).toEqual(told.changes);
    const standing = await correction(applied);
    expect(standing.status).toBe('applied');
    expect(standing).not.toHaveProperty('revertedBy');
  });

  it('says why a case ended', async () => {
    const orphaned = { ...MELTONS_FREE_THROW, changes: [{ op: 'amend', playId: 529, set: { made: true } }] };
    await crew.request('rita', orphaned);
    const { correctionId } = (await crew.request('rita', MELTONS_FREE_THROW)).body;
    await crew.step('ann', correctionId, 'reject', { comment: 'It was missed.' });
    await server.api.caughtUp();
    expect((await feed('status=refused')).items).toMatchObject([
      { refused: { kind: 'rule-broken', errors: [{ pointer: expect.stringMatching(/^\/changes/) as string }] } },
    ]);
    expect((await feed(`status=rejected&gameId=${GAME}`)).items).toMatchObject([
      { correctionId, rejected: { reviewer: 'ann', comment: 'It was missed.' } },
    ]);
    expect((await feed('gameId=another')).items).toEqual([]);
  });
});

describe('a client that follows the feed', () => {
  it('begins at an instant, and goes on with what changes after that', async () => {
    const [first, second] = await shots(2);
    const early = await crew.applied(noted(first as number), 'ann');
    await server.api.caughtUp();
    const start = await feed('since=2024-10-24T08:00:00Z');
    expect(idsOf(start)).toEqual([early.correctionId]);
    expect(await feed(`since=${start.cursor}`)).toMatchObject({ items: [], cursor: expect.any(String) as string });
    const now = new Date(Date.now() + 1).toISOString();
    const late = (await crew.request('rita', noted(second as number))).body;
    await crew.step('ron', early.correctionId, 'revert', { reason: 'From another place.' });
    await server.api.caughtUp();
    const next = await feed(`since=${start.cursor}`);
    expect(next.items.map(({ status }) => status)).toEqual(['requested', 'requested']);
    expect(idsOf(next)[0]).toBe(late.correctionId);
    expect(idsOf(await feed(`since=${now}`))).toEqual(idsOf(next));
    expect((await feed('')).cursor).toBeUndefined();
  });

  it('is told of every last state, however cases change between its pages', async () => {
    const plays = await shots(12);
    const cases = await Promise.all(plays.map(async (playId) => (await crew.request('rita', noted(playId))).body));
    const approving = Promise.all(cases.map(({ correctionId }) => crew.approve('ann', correctionId)));
    const seen = new Map<string, string>();
    let place = 'since=2024-10-24T08:00:00Z';
    const follow = async (): Promise<number> => {
      const { items, cursor } = await feed(`${place}&limit=2`);
      for (const { correctionId, status } of items) seen.set(correctionId, status);
      place = `since=${cursor}`;
      return items.length;
    };
    for (let page = 0; page < 20; page += 1) await follow();
    await approving;
    await server.api.caughtUp();
    while ((await follow()) > 0);
    expect(seen).toEqual(new Map(cases.map(({ correctionId }) => [correctionId, 'applied'])));
  });

  it('pages through what there is in the order of the ledger', async () => {
    for (const playId of await shots(5)) await crew.request('rita', noted(playId));
    await server.api.caughtUp();
    const all = (await feed('')).items;
    const paged: Item[] = [];
    for (let page = await feed('limit=2'); ; page = await feed(`limit=2&cursor=${page.cursor}`)) {
      paged.push(...page.items);
      if (page.cursor === undefined) break;
    }
    expect(paged).toEqual(all);
    const positions = all.map(({ position }) => BigInt(position));
    expect(positions).toEqual(positions.toSorted((one, other) => (one < other ? -1 : 1)));
  });
});

describe('my queue', () => {
  const queue = async (actor: string): Promise<readonly string[]> => {
    await server.api.caughtUp();
    return idsOf(await feed('status=requested&notBy=me', actor));
  };

  it('has what I neither requested nor approved, about plays that I did not score', async () => {
    const { correctionId } = (await crew.request('rita', MELTONS_FREE_THROW)).body;
    expect(await queue('rita')).toEqual([]);
    expect(await queue('sam')).toEqual([]);
    expect(await queue('ann')).toEqual([correctionId]);
    await crew.approve('ann', correctionId);
    expect(await queue('ann')).toEqual([]);
    expect(await queue('bob')).toEqual([correctionId]);
    expect(idsOf(await feed(`status=requested&notBy=bob&gameId=${GAME}`))).toEqual([correctionId]);
    await crew.approve('bob', correctionId);
    expect(await queue('cleo')).toEqual([]);
  });
});
