import fc from 'fast-check';
import { GameFold } from '../../../src/domain/box-score/game-fold';
import { ruleSetFor, ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { type SimulatedGame, simulateGame } from '../../../src/simulator/simulate-game';
import { ballBreaches } from './ball-breaches';
import { courtBreaches } from './court-breaches';
import { feedBreaches } from './feed-breaches';
import { qualifierBreaches } from './qualifier-breaches';
import { timeBreaches } from './time-breaches';

const anyGame = fc.maxSafeInteger().map((seed) => simulateGame({ seed }));

function holds(breaches: (game: SimulatedGame) => unknown): void {
  fc.assert(
    fc.property(anyGame, (game) => expect(breaches(game)).toStrictEqual([])),
    { numRuns: 150 },
  );
}

describe('a simulated game, whatever the seed', () => {
  it('has five of each team on court, whom alone it credits, and nobody with a seventh foul', () => {
    holds(courtBreaches);
  });

  it('runs its clock down through four periods and as many overtimes as there are ties', () => {
    holds(timeBreaches);
  });

  it('has one rebound for every miss, whole trips to the line, and pairs where the feed has pairs', () => {
    holds(({ plays }) => ballBreaches(plays));
  });

  it('bears the qualifiers of what happened', () => {
    holds(({ plays, declaration }) =>
      qualifierBreaches(plays, [declaration.homeTeam.teamId, declaration.awayTeam.teamId]),
    );
  });

  it('is told by a feed whose steps end in exactly its plays', () => {
    holds(({ feed, plays }) => feedBreaches(feed, plays));
  });

  it('gives the fold nothing to flag', () => {
    holds(flagsOf);
  });

  it('is the same byte for byte from the same seed, and another from another', () => {
    const bytes = (seed: number): string => JSON.stringify(simulateGame({ seed, gameId: 'sim' }));
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        expect(bytes(seed)).toBe(bytes(seed));
        expect(bytes(seed)).not.toBe(bytes(seed === 0 ? 1 : seed - Math.sign(seed)));
      }),
      { numRuns: 20 },
    );
  });
});

function flagsOf({ declaration, plays }: SimulatedGame): unknown {
  const sheet = (team: { teamId: number }): { teamId: number; players: SimulatedGame['declaration']['players'] } => ({
    teamId: team.teamId,
    players: declaration.players.filter((player) => player.teamId === team.teamId),
  });
  const rules = ruleSetNamed(ruleSetFor(declaration.league, declaration.season));
  const fold = new GameFold({ home: sheet(declaration.homeTeam), away: sheet(declaration.awayTeam) }, rules);
  for (const play of plays) fold.apply({ play });
  return fold.boxScore({ completed: true }).flags;
}
