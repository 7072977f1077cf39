import fc from 'fast-check';
import { foldGame, GameFold } from '../../../src/domain/box-score/game-fold';
import type { Window } from '../../../src/domain/box-score/window';
import { anyDamagedGame, anyGame, type FoldableGame } from './any-game';

const RUNS = { numRuns: 15 };
const WINDOWS: readonly Window[] = ['game', 'q2', 'h2', 'ot1'];
/** Of the prefixes of a game that are folded from the start again. */
const EVERY = 17;

describe('folding play by play', () => {
  it.each(['game', 'q2', 'h2'] as const)('is folding from the start, after every play: %s', (window) => {
    fc.assert(
      fc.property(anyGame, (game) => matchesAtEveryPrefix(game, window)),
      RUNS,
    );
  });

  it('is folding from the start whatever became of the feed', () => {
    fc.assert(
      fc.property(anyDamagedGame, (game) => matchesAtEveryPrefix(game, 'game')),
      RUNS,
    );
  });

  it('is not disturbed by box scores drawn on the way', () => {
    fc.assert(
      fc.property(anyDamagedGame, fc.constantFrom(...WINDOWS), ({ sheet, rules, plays }, window) => {
        const fold = new GameFold(sheet, rules, window);
        for (const play of plays) {
          fold.apply(play);
          const drawn = fold.boxScore({ completed: true });
          expect(drawn.flags).toHaveLength(fold.flags.length);
        }
        expect(fold.boxScore()).toStrictEqual(foldGame(sheet, rules, plays, { window }));
        expect(JSON.stringify(fold.boxScore())).toBe(JSON.stringify(fold.boxScore()));
      }),
      RUNS,
    );
  });

  it('leaves the plays as they are', () => {
    fc.assert(
      fc.property(anyGame, ({ sheet, rules, plays }) => {
        const before = JSON.stringify(plays);
        foldGame(sheet, rules, plays);
        expect(JSON.stringify(plays)).toBe(before);
      }),
      RUNS,
    );
  });
});

function matchesAtEveryPrefix({ sheet, rules, plays }: FoldableGame, window: Window): void {
  const fold = new GameFold(sheet, rules, window);
  plays.forEach((play, at) => {
    fold.apply(play);
    if (at % EVERY === 0)
      expect(fold.boxScore()).toStrictEqual(foldGame(sheet, rules, plays.slice(0, at + 1), { window }));
  });
}
