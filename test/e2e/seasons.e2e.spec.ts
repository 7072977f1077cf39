import { PLAYER_COUNTS } from '../../src/domain/season/counted-statistics';
import type { PlayerGamesAnswer, SeasonAnswer } from '../kit/season-answers';
import type { TestServer } from '../kit/server';
import type { BoxScoreAnswer } from '../kit/server-api';
import { games, SOURCE, startLeague, STAYED, TEAM, TEAMS, TRADED } from './league-server';

let server: TestServer;
const get = <Body>(path: string): Promise<Body> => server.api.read(`/api/v1${path}`);

beforeAll(async () => {
  server = await startLeague();
});

afterAll(() => server.close());

type Lines = PlayerGamesAnswer['items'];

const REGULAR = 'season=2024-25&seasonType=Regular%20Season';
const lines = async (personId: number, query = REGULAR): Promise<Lines> =>
  (await get<PlayerGamesAnswer>(`/players/${personId}/games?${query}&limit=1000`)).items;
const playerSeason = (personId: number, query = ''): Promise<SeasonAnswer> =>
  get(`/players/${personId}/seasons/2024-25${query}`);

/** In hundredths of a second, of more than 99 minutes too. */
function parseLong(minutes: string): number {
  const [, whole, seconds] = /^PT(\d+)M([\d.]+)S$/.exec(minutes) ?? [];
  return Math.round(6000 * Number(whole) + 100 * Number(seconds));
}

/** Of one cell over several lines. */
function sumOf(items: readonly { readonly statistics: object }[], stat: string): number {
  return items.reduce(
    (sum, { statistics }) => sum + Number(Object.entries(statistics).find(([name]) => name === stat)?.[1]),
    0,
  );
}

describe('a player’s season', () => {
  it('is the sum of his games, cell by cell, the play-offs apart', async () => {
    const items = await lines(STAYED);
    const season = await playerSeason(STAYED);
    expect(items).toHaveLength(2 * (TEAMS - 1));
    expect(season).toMatchObject({ personId: STAYED, season: '2024-25', seasonType: 'Regular Season', gamesPlayed: 6 });
    for (const stat of PLAYER_COUNTS) expect([stat, season.totals[stat]]).toEqual([stat, sumOf(items, stat)]);
    const time = items.reduce((sum, { statistics }) => sum + parseLong(statistics.minutes), 0);
    expect(season.per36['points']!).toBeCloseTo((season.totals['points']! * 36 * 6000) / time, 10);
    expect(season.perGame['points']!).toBeCloseTo(season.totals['points']! / 6, 10);
    expect(season.totals['fieldGoalsPercentage']!).toBe(
      season.totals['fieldGoalsMade']! / season.totals['fieldGoalsAttempted']!,
    );
    expect(Object.keys(season.ratings)).toEqual(['league', 'basketballReference']);
    const playoffs = await playerSeason(STAYED, '?seasonType=Playoffs');
    expect(playoffs).toMatchObject({ seasonType: 'Playoffs', gamesPlayed: 1 });
  });

  it('that he played with two teams has both, and is their sum', async () => {
    const season = await playerSeason(TRADED);
    expect(season.teams.map(({ teamId }) => teamId)).toEqual([TEAM + 2, TEAM + 3]);
    for (const stat of ['points', 'assists', 'plusMinusPoints']) {
      const withEach = season.teams.map(({ totals }) => totals[stat]!);
      expect(season.totals[stat]).toBe(withEach[0]! + withEach[1]!);
      expect(season.totals[stat]).toBe(sumOf(await lines(TRADED), stat));
    }
  });
});

describe('a player’s games', () => {
  it('are the latest first, page by page, and those of every season type where none is named', async () => {
    const all = await lines(STAYED, 'season=2024-25');
    expect(all).toHaveLength(7);
    expect(all.map(({ date }) => date)).toEqual(
      all
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
    const first = await get<PlayerGamesAnswer>(`/players/${STAYED}/games?limit=3`);
    const second = await get<PlayerGamesAnswer>(`/players/${STAYED}/games?limit=3&cursor=${first.cursor}`);
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 6));
    expect(first.position).toMatch(/^\d+$/);
  });
});

describe('a team’s season', () => {
  it('is the sum of its games, its players’ and the other team’s', async () => {
    const season = await get<SeasonAnswer>(`/teams/${TEAM}/seasons/2024-25`);
    expect(season.gamesPlayed).toBe(6);
    expect(season.wins + season.losses).toBe(6);
    const boxes = await Promise.all(games.map(({ gameId }) => get<BoxScoreAnswer>(`/games/${gameId}/stats`)));
    const own = boxes
      .slice(0, -1)
      .flatMap(({ homeTeam, awayTeam }) => [homeTeam, awayTeam])
      .filter(({ teamId }) => teamId === TEAM);
    for (const stat of ['points', 'pointsAgainst', 'possessions', 'turnoversTotal', 'benchPoints'])
      expect(season.totals[stat]).toBe(sumOf(own, stat));
    const time = own.reduce((sum, { statistics }) => sum + parseLong(statistics.minutes), 0);
    expect(parseLong(String(season.totals['minutes']))).toBe(time);
    expect(season.ratings.league.offensiveRating).toBeCloseTo(
      (100 * season.totals['points']!) / season.totals['possessions']!,
      10,
    );
  });
});

describe('a change of a game', () => {
  it('is in the season, and the answer before it is another one', async () => {
    const { gameId, plays } = games[0]!;
    const path = `${server.url}/api/v1/players/${STAYED}/seasons/2024-25`;
    const before = await fetch(path);
    const etag = before.headers.get('etag')!;
    expect((await fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const basket = plays.find((play) => play.type === 'shot' && play.made && play.personId === STAYED)!;
    const points = basket.type === 'shot' ? basket.shotValue : NaN;
    await server.api.sync(gameId, { source: SOURCE, plays: plays.filter((play) => play !== basket) });
    await server.api.caughtUp();
    const after = await fetch(path, { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
    const [was, is] = [(await before.json()) as SeasonAnswer, (await after.json()) as SeasonAnswer];
    expect(is.totals['points']).toBe(was.totals['points']! - points);
    await server.api.sync(gameId, { source: SOURCE, plays });
    await server.api.caughtUp();
    expect((await playerSeason(STAYED)).totals['points']).toBe(sumOf(await lines(STAYED), 'points'));
  });
});
