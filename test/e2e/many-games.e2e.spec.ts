import { type FeedStep, fileAfter } from '../../src/simulator/feed';
import { createRandom, type Random } from '../../src/simulator/random';
import type { SimulatedGame } from '../../src/simulator/simulate-game';
import { simulateSlate } from '../../src/simulator/simulate-slate';
import { startServer, type TestServer } from '../kit/server';
import type { PlayItem, WriteAnswer } from '../kit/server-api';
import { foldOf } from '../kit/server-fold';

const SEED = 30;
const DATE = '2025-03-02';
const SOURCE = 'courtledger';
const MOST_STEPS = 60;
const { games } = simulateSlate(SEED, 30, { date: DATE, stagger: 0 });

/** Revisions that were answered, by game. */
const revisions = new Map<string, string[]>();
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await Promise.all(games.map((game, at) => play(game, createRandom(SEED, at))));
});

afterAll(() => server.close());

/** Sends a game as its feed comes to light, so many steps a request as chance has it; where a row has vanished, the whole file. */
async function play({ gameId, declaration, feed }: SimulatedGame, random: Random): Promise<void> {
  await take(gameId, server.api.declare(gameId, declaration));
  for (let at = 0; at < feed.length;) {
    const end = Math.min(feed.length, at + random.integer(1, MOST_STEPS));
    const vanished = feed.slice(at, end).some(({ kind }) => kind === 'delete');
    if (vanished) await take(gameId, server.api.sync(gameId, { source: SOURCE, plays: rowsAfter(feed, end) }));
    else await take(gameId, server.api.record(gameId, { source: SOURCE, plays: rowsBetween(feed, at, end) }));
    at = end;
  }
}

async function take(gameId: string, answer: Promise<{ status: number; body: WriteAnswer }>): Promise<void> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${gameId}: ${status} ${JSON.stringify(body)}`);
  revisions.set(gameId, [...(revisions.get(gameId) ?? []), body.revision]);
}

function rowsAfter(feed: readonly FeedStep[], steps: number): object[] {
  return fileAfter(feed, steps).map(({ play, version }) => ({ ...play, version }));
}

/** What the steps come to: one request may not contradict itself. */
function rowsBetween(feed: readonly FeedStep[], from: number, to: number): object[] {
  return rowsAfter(feed.slice(from, to), to - from);
}

/** The plays, without what is computed from them. */
function contentOf(items: readonly PlayItem[]): object[] {
  return items.map(({ scoreHome, scoreAway, description, flags, ...content }) => content);
}

describe('thirty games at once', () => {
  it.each(games)('$gameId is what a fold of its plays is', async ({ gameId, declaration, plays }) => {
    const answered = revisions.get(gameId) ?? [];
    const box = await server.api.boxScore(gameId, answered.at(-1) ?? '');
    const fold = foldOf(declaration, plays);
    expect(box).toMatchObject({
      revision: answered.at(-1),
      status: 'completed',
      homeTeam: fold.home,
      awayTeam: fold.away,
    });
    expect(contentOf(await server.api.plays(gameId, 100))).toEqual(plays);
  });

  it('are answered revisions that only grow, the last being the last event', async () => {
    for (const { gameId } of games) {
      const answered = (revisions.get(gameId) ?? []).map(Number);
      expect(answered).toEqual([...answered].sort((a, b) => a - b));
      const history = await server.api.history(gameId, 250);
      expect(history.map(({ revision }) => revision)).toEqual(history.map((_, at) => String(at)));
      expect(history).toHaveLength((answered.at(-1) ?? NaN) + 1);
    }
  });

  it.each([`date=${DATE}`, 'season=2024-25', 'status=completed', `date=${DATE}&season=2024-25&status=completed`])(
    'are all in the list of %s, once, with their scores',
    async (query) => {
      const list = await server.api.games(query, 7);
      expect(list.map(({ gameId }) => gameId).sort()).toEqual(games.map(({ gameId }) => gameId).sort());
      for (const { gameId, declaration, plays } of games) {
        const fold = foldOf(declaration, plays);
        expect(list.find((item) => item.gameId === gameId)).toMatchObject({
          homeTeam: { score: fold.home.score },
          awayTeam: { score: fold.away.score },
        });
      }
    },
  );
});
