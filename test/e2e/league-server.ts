import { teamAt } from '../../src/simulator/roster';
import { type LeagueGame, simulateLeague, trade } from '../kit/a-league';
import { startServer, type TestServer } from '../kit/server';

/** A league of four teams, in which a starter of the third and one of the fourth change places after six games. */
export const TEAMS = 4;
export const SOURCE = 'courtledger';
export const TEAM = teamAt(0).teamId;

const untraded = simulateLeague(7, TEAMS);
export const STAYED = starterOf(0);
export const TRADED = starterOf(2);
export const games: readonly LeagueGame[] = trade(untraded, 6, [TRADED, starterOf(3)]);

function starterOf(team: number): number {
  const { teamId } = teamAt(team);
  return untraded.flatMap(({ declaration }) => declaration.players).find((player) => player.teamId === teamId)!
    .personId;
}

/** A server that has the league, all of it in its documents. */
export async function startLeague(): Promise<TestServer> {
  const server = await startServer();
  await Promise.all(
    games.map(async ({ gameId, declaration, plays }) => {
      await server.api.declare(gameId, declaration);
      await server.api.sync(gameId, { source: SOURCE, plays });
    }),
  );
  await server.api.caughtUp();
  return server;
}
