import fc from 'fast-check';
import type { GameSheet } from '../../../src/domain/box-score/box-score';
import type { EffectivePlay } from '../../../src/domain/plays/effective-play';
import type { Play } from '../../../src/domain/plays/play';
import type { RuleSet } from '../../../src/domain/rules/rule-set';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { simulateGame } from '../../../src/simulator/simulate-game';

/** A game as the fold takes it. */
export interface FoldableGame {
  readonly sheet: GameSheet;
  readonly rules: RuleSet;
  /** In game order. */
  readonly plays: readonly EffectivePlay[];
}

const anyRules = fc.constantFrom('nba-2020', 'nba-2023', 'nba-2024', 'nba-2025').map(ruleSetNamed);

/** A whole game that keeps the rules, by any season's rules. */
export const anyGame: fc.Arbitrary<FoldableGame> = fc
  .record({ seed: fc.maxSafeInteger(), rules: anyRules })
  .map(({ seed, rules }) => {
    const { declaration, plays } = simulateGame({ seed });
    const sheet = (teamId: number): GameSheet['home'] => ({
      teamId,
      players: declaration.players.filter((player) => player.teamId === teamId),
    });
    return {
      rules,
      sheet: { home: sheet(declaration.homeTeam.teamId), away: sheet(declaration.awayTeam.teamId) },
      plays: plays.map((play) => ({ play })),
    };
  });

/** A game with plays lost, told twice, out of place, moved to strangers, or at clocks that run backwards: what a feed may come to. */
export const anyDamagedGame: fc.Arbitrary<FoldableGame> = fc
  .record({ game: anyGame, damage: fc.infiniteStream(fc.nat(60)) })
  .map(({ game, damage }) => ({
    ...game,
    plays: game.plays.flatMap((effective) => damaged(effective, damage.next().value)),
  }));

function damaged(effective: EffectivePlay, chance: number): EffectivePlay[] {
  const { play } = effective;
  const amended = (fields: Partial<Play>): EffectivePlay[] => [{ play: { ...play, ...fields } as Play }];
  switch (chance) {
    case 0:
      return [];
    case 1:
      return [effective, effective];
    case 2:
      return amended({ clock: 'PT04M44.00S' });
    case 3:
      return amended({ personId: 999_999_999 });
    case 4: {
      const { teamId: _, personId: __, ...rest } = play;
      return [{ play: rest }];
    }
    case 5:
      return amended({ period: 1 });
    default:
      return [effective];
  }
}
