import fc from 'fast-check';
import type { BoxScore } from '../../../src/domain/box-score/box-score';
import { foldGame } from '../../../src/domain/box-score/game-fold';
import type { FoldableGame } from './any-game';

const RUNS = { numRuns: 60 };

/** Folds any of the games to its end and looks at the box score. */
export function holds(games: fc.Arbitrary<FoldableGame>, check: (box: BoxScore, game: FoldableGame) => void): void {
  fc.assert(
    fc.property(games, (game) => {
      check(foldGame(game.sheet, game.rules, game.plays, { completed: true }), game);
    }),
    RUNS,
  );
}
