import type { GameSheet } from '../../src/domain/box-score/box-score';
import { GameFold } from '../../src/domain/box-score/game-fold';
import type { Play } from '../../src/domain/plays/play';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { ruleSetFor, ruleSetNamed } from '../../src/domain/rules/rule-sets';
import { simulateGame } from '../../src/simulator/simulate-game';
import { interleave, type Round } from '../measuring/rounds';

interface StoredGame {
  readonly sheet: GameSheet;
  readonly rules: RuleSet;
  /** As events hold them. */
  readonly plays: readonly string[];
}

/**
 * Plays a second. Ours: parse each play of whole games and fold it, and draw the box score at the end of each game. Bare: parse the same plays and
 * visit each field, the least that anyone does who reads them.
 */
export async function foldGames(games: number, rounds: number): Promise<Round<number>[]> {
  const stored = Array.from({ length: games }, (_, n) => storedGame(n + 1));
  const plays = stored.reduce((sum, game) => sum + game.plays.length, 0);
  const rate = (work: (game: StoredGame) => unknown) => async (): Promise<number> => {
    const begun = performance.now();
    for (const game of stored) work(game);
    return (plays / (performance.now() - begun)) * 1000;
  };
  return interleave(rounds, { subject: rate(fold), baseline: rate(visit) });
}

function fold({ sheet, rules, plays }: StoredGame): unknown {
  const game = new GameFold(sheet, rules);
  for (const text of plays) game.apply({ play: JSON.parse(text) as Play });
  return game.boxScore({ completed: true });
}

function visit({ plays }: StoredGame): unknown {
  let there = 0;
  for (const text of plays) {
    const play = JSON.parse(text) as Readonly<Record<string, unknown>>;
    for (const field in play) if (play[field] !== undefined) there += 1;
  }
  return there;
}

function storedGame(seed: number): StoredGame {
  const { declaration, plays } = simulateGame({ seed });
  const { league, season, homeTeam, awayTeam, players } = declaration;
  const sheet = (teamId: number): GameSheet['home'] => ({
    teamId,
    players: players.filter((player) => player.teamId === teamId),
  });
  return {
    sheet: { home: sheet(homeTeam.teamId), away: sheet(awayTeam.teamId) },
    rules: ruleSetNamed(ruleSetFor(league, season)),
    plays: plays.map((play) => JSON.stringify(play)),
  };
}
