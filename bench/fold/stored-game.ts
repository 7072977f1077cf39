import type { GameSheet } from '../../src/domain/box-score/box-score';
import type { Play } from '../../src/domain/plays/play';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { ruleSetFor, ruleSetNamed } from '../../src/domain/rules/rule-sets';
import { simulateGame } from '../../src/simulator/simulate-game';

export interface StoredGame {
  readonly sheet: GameSheet;
  readonly rules: RuleSet;
  readonly plays: readonly Play[];
  /** The same as events hold them. */
  readonly texts: readonly string[];
}

export function storedGame(seed: number): StoredGame {
  const { declaration, plays } = simulateGame({ seed });
  const { league, season, homeTeam, awayTeam, players } = declaration;
  const sheet = (teamId: number): GameSheet['home'] => ({
    teamId,
    players: players.filter((player) => player.teamId === teamId),
  });
  const texts = plays.map((play) => JSON.stringify(play));
  return {
    sheet: { home: sheet(homeTeam.teamId), away: sheet(awayTeam.teamId) },
    rules: ruleSetNamed(ruleSetFor(league, season)),
    plays: texts.map((text) => JSON.parse(text) as Play),
    texts,
  };
}
