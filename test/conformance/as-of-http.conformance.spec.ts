import { isBy } from '../../src/domain/plays/game-moment';
import { readLiveGame } from '../../src/ingestion/nba-live/live-game';
import { liveFile } from '../../conformance/games/nba-data';
import { startServer, type TestServer } from '../kit/server';
import type { BoxScoreAnswer } from '../kit/server-api';
import { describeWithRealGames } from './ingestion-files';

const ROWS_A_REPORT = 6;
const CLOCKS = 25;

interface Row {
  readonly actionNumber: number;
  readonly period: number;
  readonly clock: string;
}

interface Kept {
  readonly revision: string;
  readonly timestamp: string;
  readonly text: string;
}

describeWithRealGames('real games that arrive over HTTP, asked for as of every moment', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const stats = async (gameId: string, query: string) => {
    const path = `/api/v1/games/${gameId}/stats?${query}`;
    const { bytes, body } = await server.api.http.send<BoxScoreAnswer & { asOf: { timestamp: string } }>({
      method: 'GET',
      path,
    });
    return { text: bytes.toString(), body };
  };

  it.each(['0022000001', '0022500775'])(
    '%s is what was answered live, and by the clock a fresh game',
    async (gameId) => {
      const { declaration, rows } = readLiveGame(
        liveFile(gameId, 'playbyplay.json'),
        liveFile(gameId, 'boxscore.json'),
      );
      const send = async (id: string, plays: readonly unknown[]) => {
        const { status, body } = await server.api.record(id, { source: 'nba-live', plays });
        expect(status).toBe(200);
        return body.revision;
      };
      const entered = ([...rows] as Row[]).sort((a, b) => a.actionNumber - b.actionNumber);
      await server.api.declare(gameId, declaration);
      const kept: Kept[] = [];
      for (let at = 0; at < entered.length; at += ROWS_A_REPORT) {
        const revision = await send(gameId, entered.slice(at, at + ROWS_A_REPORT));
        const { text, body } = await stats(gameId, `minRevision=${revision}`);
        kept.push({ revision: body.revision, timestamp: body.asOf.timestamp, text });
      }
      expect(kept.length).toBeGreaterThan(80);
      for (const { revision, timestamp, text } of kept) {
        expect((await stats(gameId, `revision=${revision}`)).text).toBe(text);
        expect((await stats(gameId, `timestamp=${timestamp}`)).text).toBe(text);
      }
      for (let nth = 0; nth < CLOCKS; nth += 1) {
        const { period, clock } = entered[Math.floor((entered.length * nth) / CLOCKS)] as Row;
        const fresh = `${gameId}-${nth}`;
        await server.api.declare(fresh, declaration);
        const revision = await send(
          fresh,
          (rows as Row[]).filter((row) => isBy({ period, clock }, row)),
        );
        const { homeTeam, awayTeam } = await server.api.boxScore(fresh, revision);
        const { body } = await stats(gameId, `period=${period}&clock=${clock}`);
        expect({ homeTeam: body.homeTeam, awayTeam: body.awayTeam }).toEqual({ homeTeam, awayTeam });
      }
    },
  );
});
