import { FAMILIES } from '../../src/domain/ratings/rating';
import { RATINGS } from '../../src/domain/ratings/registry';
import { simulateSlate } from '../../src/simulator/simulate-slate';
import { startServer, type TestServer } from '../kit/server';
import type { BoxScoreAnswer } from '../kit/server-api';

const { games } = simulateSlate(31, 1, { date: '2025-03-03', stagger: 0 });
const [{ declaration, plays }] = games as [(typeof games)[number]];

/** The same game, broken off after its first quarter. */
const QUARTER = 'first-quarter';
const WHOLE = 'whole-game';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await send(WHOLE, plays);
  await send(
    QUARTER,
    plays.filter(({ period }) => period === 1),
  );
});

afterAll(() => server.close());

async function send(gameId: string, rows: typeof plays): Promise<void> {
  await server.api.declare(gameId, declaration);
  const { body } = await server.api.record(gameId, { source: 'courtledger', plays: rows });
  await server.api.boxScore(gameId, body.revision);
}

async function boxScore(gameId: string, window = 'game'): Promise<BoxScoreAnswer> {
  const { body } = await server.api.send<BoxScoreAnswer>('GET', `/api/v1/games/${gameId}/stats?window=${window}`);
  return body;
}

describe('the ratings in a box score', () => {
  it('are in both families, in the order of the registry', async () => {
    const { homeTeam } = await boxScore(WHOLE);
    const order = RATINGS.map(({ name }) => name);
    for (const { ratings } of [homeTeam, ...homeTeam.players]) {
      expect(Object.keys(ratings)).toEqual(FAMILIES);
      for (const family of FAMILIES) {
        const names = Object.keys(ratings[family]);
        expect(names).toEqual(order.filter((name) => names.includes(name)));
      }
    }
    expect(homeTeam.ratings.league['possessions']).toBe(homeTeam.statistics.possessions);
    expect(homeTeam.ratings.league['trueShootingPercentage']).toBe(homeTeam.statistics.trueShootingPercentage);
  });

  it('stand between the statistics and the players', async () => {
    const { homeTeam } = await boxScore(WHOLE);
    expect(Object.keys(homeTeam).slice(-3)).toEqual(['statistics', 'ratings', 'players']);
    expect(Object.keys(homeTeam.players[0] ?? {}).slice(-2)).toEqual(['statistics', 'ratings']);
  });

  it('of a window are those of that stretch alone', async () => {
    const quarter = await boxScore(QUARTER);
    const window = await boxScore(WHOLE, 'q1');
    for (const team of ['homeTeam', 'awayTeam'] as const) {
      expect(window[team].ratings).toEqual(quarter[team].ratings);
      expect(window[team].players.map(({ ratings }) => ratings)).toEqual(
        quarter[team].players.map(({ ratings }) => ratings),
      );
      expect(window[team].ratings).not.toEqual((await boxScore(WHOLE))[team].ratings);
    }
  });
});
