import { createHash } from 'node:crypto';
import { GAME, GOLDEN_STATE, MELTON, MELTONS_FREE_THROW, Statisticians } from '../corrections/a-case';
import { startServer, type TestServer } from '../../kit/server';

interface Diff {
  readonly items: readonly {
    readonly id: number;
    readonly stat: string;
    readonly from: unknown;
    readonly to: unknown;
    readonly causes: readonly string[];
  }[];
}

interface Lineage {
  readonly value: unknown;
  readonly plays?: readonly {
    readonly play: { readonly playId: number };
    readonly stands: boolean;
    readonly contribution: number;
    readonly changes: readonly { readonly type: string; readonly correction?: object }[];
  }[];
  readonly stints?: readonly { readonly plus: number; readonly minus: number }[];
  readonly cells?: readonly { readonly stat: string; readonly id: number; readonly value: unknown }[];
}

interface History {
  readonly items: readonly { readonly stream: string; readonly eventId: string; readonly type: string }[];
  readonly cursor?: string;
}

interface Settlement {
  readonly settlementId: string;
  readonly sha256: string;
  readonly boxScore: { readonly awayTeam: { readonly score: number } };
}

let server: TestServer;
let crew: Statisticians;
let before: string;
let after: string;
let settled: Settlement;
let refused: string;

const get = async <Body>(path: string) => (await crew.call<Body>('rita', ['GET', path])).body;
const settle = (at: string) => crew.call<Settlement>('rita', ['POST', `/games/${GAME}/settlements`], { at });

beforeAll(async () => {
  server = await startServer();
  crew = new Statisticians(server.url);
  before = await crew.playGame();
  const at = (await get<{ asOf: { timestamp: string } }>(`/games/${GAME}/stats?revision=${before}`)).asOf.timestamp;
  settled = (await settle(at)).body;
  const orphan = { ...MELTONS_FREE_THROW, changes: [{ op: 'amend', playId: 529, set: { made: true } }] };
  refused = String((await crew.request('rita', orphan)).status);
  after = (await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob')).revision as string;
});
afterAll(() => server.close());

describe('why a cell differs', () => {
  it('is told by the events that touched its plays', async () => {
    const { items } = await get<Diff>(`/games/${GAME}/diff?from=${before}&to=${after}`);
    const { items: events } = await get<History>(`/games/${GAME}/history?limit=1000`);
    const changed = events.find(({ type }) => type === 'ScoringChanged')?.eventId;
    const cell = (id: number, stat: string) => items.find((item) => item.id === id && item.stat === stat);
    expect(cell(GOLDEN_STATE, 'score')).toMatchObject({ from: 139, to: 140, causes: [changed] });
    expect(cell(MELTON, 'freeThrowsMade')).toMatchObject({ from: 0, to: 1, causes: [changed] });
    expect(cell(GOLDEN_STATE, 'ratings.league.offensiveRating')?.causes).toEqual([changed]);
    for (const { causes } of items) expect(causes).toEqual([changed]);
  });

  it('is asked by instants too, and nothing differs between a moment and itself', async () => {
    const { items } = await get<Diff>(`/games/${GAME}/diff?from=${before}&to=${before}`);
    expect(items).toEqual([]);
    const { status } = await crew.call('rita', ['GET', `/games/${GAME}/diff?from=${before}&to=2024-10-24T00:00:00Z`]);
    expect(status).toBe(404);
  });
});

describe('where a cell comes from', () => {
  it('is told by its plays and by what they went through', async () => {
    const { value, plays } = await get<Lineage>(`/games/${GAME}/lineage?personId=${MELTON}&stat=freeThrowsMade`);
    expect(value).toBe(1);
    expect(plays).toMatchObject([{ play: { playId: 529 }, stands: true, contribution: 1 }]);
    const [recorded, changed] = plays?.[0]?.changes ?? [];
    expect(recorded?.type).toBe('PlayRecorded');
    expect(changed).toMatchObject({
      type: 'ScoringChanged',
      correction: { reasonCode: 'VIDEO_REVIEW', requester: 'rita', approvers: ['ann', 'bob'] },
    });
  });

  it('has the play that no longer counts', async () => {
    const { plays } = await get<Lineage>(`/games/${GAME}/lineage?teamId=${GOLDEN_STATE}&stat=reboundsTotal`);
    expect(plays?.find(({ play }) => play.playId === 530)).toMatchObject({ stands: false, contribution: 0 });
  });

  it('is stints for plus/minus, and for a rating the numbers that its formula reads', async () => {
    const { value, stints } = await get<Lineage>(`/games/${GAME}/lineage?personId=${MELTON}&stat=plusMinusPoints`);
    expect(stints?.reduce((sum, { plus, minus }) => sum + plus - minus, 0)).toBe(value);
    const rating = 'ratings.league.trueShootingPercentage';
    const { cells } = await get<Lineage>(`/games/${GAME}/lineage?personId=${MELTON}&stat=${rating}`);
    expect(cells?.map(({ stat }) => stat).sort()).toEqual(['fieldGoalsAttempted', 'freeThrowsAttempted', 'points']);
  });

  it.each([
    [`personId=${MELTON}&stat=dunks`, 404],
    [`personId=1&stat=points`, 404],
    [`personId=${MELTON}&stat=ratings.league.dunks`, 404],
    [`personId=${MELTON}&teamId=${GOLDEN_STATE}&stat=points`, 400],
    ['stat=points', 400],
    [`personId=${MELTON}`, 400],
  ])('is refused for %s', async (query, status) => {
    expect((await crew.call('rita', ['GET', `/games/${GAME}/lineage?${query}`])).status).toBe(status);
  });
});

describe('the history', () => {
  it('has the cases too, that was refused among them, page by page', async () => {
    expect(refused).toBe('422');
    const whole = await get<History>(`/games/${GAME}/history?limit=1000`);
    const types = whole.items.filter(({ stream }) => stream.startsWith('correction-')).map(({ type }) => type);
    expect(types).toEqual([
      ...['CorrectionRequested', 'CorrectionRefused'],
      ...['CorrectionRequested', 'CorrectionApproved', 'CorrectionApproved', 'CorrectionApplied'],
    ]);
    const paged: unknown[] = [];
    let cursor = '';
    do {
      const page = await get<History>(`/games/${GAME}/history?limit=100${cursor}`);
      paged.push(...page.items);
      cursor = page.cursor === undefined ? '' : `&cursor=${page.cursor}`;
    } while (cursor !== '');
    expect(paged).toEqual(whole.items);
  });
});

describe('a settlement', () => {
  it('is the box score of its moment for ever, whatever is corrected later', async () => {
    const { settlementId, sha256 } = settled;
    expect(settled).toEqual({ settlementId, revision: before, formulaVersion: 2, sha256 });
    const answer = await crew.call<Settlement>('rita', ['GET', `/settlements/${settlementId}`]);
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.body.boxScore.awayTeam.score).toBe(139);
    const text = JSON.stringify(answer.body.boxScore);
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    const again = await crew.call<Settlement>('bob', ['GET', `/settlements/${settlementId}`]);
    expect(again.bytes.equals(answer.bytes)).toBe(true);
    const past = await crew.call('rita', ['GET', `/games/${GAME}/stats?revision=${before}`]);
    expect(past.bytes.toString()).toBe(text);
  });

  it('is not of a moment ahead, nor of one before the game was known', async () => {
    expect((await settle('2999-01-01T00:00:00Z')).status).toBe(400);
    expect((await settle('2020-01-01T00:00:00Z')).status).toBe(404);
    const elsewhere = await crew.call('rita', ['POST', '/games/nobodys/settlements'], { at: '2024-01-01T00:00:00Z' });
    expect(elsewhere.status).toBe(404);
    expect((await crew.call('rita', ['GET', `/settlements/${crypto.randomUUID()}`])).status).toBe(404);
  });
});
