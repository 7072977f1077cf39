import type { LeaderItem, LeadersAnswer, SeasonAnswer } from '../kit/season-answers';
import type { TestServer } from '../kit/server';
import { startLeague, STAYED } from './league-server';

let server: TestServer;
const get = <Body>(path: string): Promise<Body> => server.api.read(`/api/v1${path}`);
const leaders = (query: string): Promise<LeadersAnswer> => get(`/leaders?season=2024-25&${query}`);
const playerSeason = (personId: number): Promise<SeasonAnswer> => get(`/players/${personId}/seasons/2024-25`);

beforeAll(async () => {
  server = await startLeague();
});

afterAll(() => server.close());

describe('the leaders', () => {
  it('are ranked by what each player’s own season says', async () => {
    const { items, qualified } = await leaders('stat=points&perMode=perGame&limit=10');
    expect(qualified).toBe('70 % of the games of the player’s team, or 1400 points in 82 of them');
    expect(items).toHaveLength(10);
    expect(items[0]!.rank).toBe(1);
    for (const { personId, value, gamesPlayed } of items) {
      const season = await playerSeason(personId);
      expect([value, gamesPlayed]).toEqual([season.perGame['points']!, season.gamesPlayed]);
    }
    const values = items.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it('come page by page as they come at once, those who are level by their numbers, sharing a rank', async () => {
    const query = 'stat=blocks&perMode=totals';
    const { items: all } = await leaders(`${query}&limit=1000`);
    const paged: LeaderItem[] = [];
    for (
      let page = await leaders(`${query}&limit=7`);
      ;
      page = await leaders(`${query}&limit=7&cursor=${page.cursor}`)
    ) {
      paged.push(...page.items);
      if (page.cursor === undefined) break;
    }
    expect(paged).toEqual(all);
    all.forEach(({ rank, value, personId }, at) => {
      const first = all.findIndex((leader) => leader.value === value);
      expect(rank).toBe(first + 1);
      if (at > first) expect(personId).toBeGreaterThan(all[at - 1]!.personId);
    });
    expect(new Set(all.map(({ rank }) => rank)).size).toBeLessThan(all.length);
  });

  it.each([
    ['playerEfficiencyRating', 'basketballReference'],
    ['trueShootingPercentage', 'league'],
    ['defensiveRating', 'league'],
  ] as const)('by %s are the %s’s where nothing is said', async (stat, family) => {
    const body = await leaders(`stat=${stat}`);
    expect(body).toMatchObject({ stat, family, qualified: '1500 minutes in 82 games of the player’s team' });
    const { personId, value } = body.items[0]!;
    expect((await playerSeason(personId)).ratings[family][stat]).toBe(value);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    [404, 'unknown-player', `/players/77/games`],
    [404, 'unknown-player', `/players/77/seasons/2024-25`],
    [404, 'unknown-team', `/teams/77/seasons/2024-25`],
    [404, 'unknown-season', `/players/${STAYED}/seasons/1999-00`],
    [404, 'unknown-season', '/leaders?season=2024-25&seasonType=Cup&stat=points'],
    [400, 'bad-path', `/players/x/seasons/2024-25`],
    [400, 'bad-path', `/teams/1/seasons/2024`],
    [400, 'bad-query', '/leaders?season=2024-25'],
    [400, 'bad-query', '/leaders?stat=points'],
    [400, 'bad-query', '/leaders?season=2024-25&stat=dunks'],
    [400, 'bad-query', '/leaders?season=2024-25&stat=points&perMode=perDay'],
    [400, 'bad-query', '/leaders?season=2024-25&stat=points&family=league'],
    [400, 'bad-query', '/leaders?season=2024-25&stat=playerEfficiencyRating&family=league'],
    [400, 'bad-query', '/leaders?season=2024-25&stat=points&cursor=eyJ9'],
    [400, 'bad-query', `/players/${STAYED}/games?season=24`],
    [400, 'bad-query', `/players/${STAYED}/seasons/2024-25?season=2024-25`],
  ])('%i %s: %s', async (status, kind, path) => {
    const answer = await server.api.send<{ detail: string }>('GET', `/api/v1${path}`);
    expect(answer).toMatchObject({ status, body: { type: `/problems/${kind}` } });
    if (path.includes('dunks')) expect(answer.body.detail).toContain('reboundsTotal');
  });
});
