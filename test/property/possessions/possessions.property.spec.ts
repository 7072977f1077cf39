import fc from 'fast-check';
import { GameFold } from '../../../src/domain/box-score/game-fold';
import { endedByTime } from '../../../src/domain/possessions/ended-by-time';
import { PossessionFold } from '../../../src/domain/possessions/possession-fold';
import { possessionsOf } from '../../../src/domain/possessions/possessions-of';
import { anyDamagedGame, anyGame, type FoldableGame } from '../box-score/any-game';

const RUNS = { numRuns: 40 };

function walked({ sheet, rules, plays }: FoldableGame) {
  const fold = new GameFold(sheet, rules);
  return { fold, possessions: endedByTime(possessionsOf(sheet, rules, foldedPlays(fold, plays))) };
}

function foldedPlays(fold: GameFold, plays: FoldableGame['plays']) {
  return plays.map((effective) => ({ play: effective.play, ...fold.apply(effective) }));
}

describe('possessions', () => {
  it('are as many as the box score counts, but for those that end with a rebound of the shooters', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const { fold, possessions } = walked(game);
        const reboundAtTheEnd = new Set(
          game.plays.flatMap(({ play }) => (play.type === 'rebound' && play.personId !== undefined ? play.playId : [])),
        );
        const { home, away } = fold.boxScore({ completed: true });
        for (const { teamId, statistics } of [home, away]) {
          const own = possessions.filter((possession) => possession.teamId === teamId);
          const uncounted = own.filter(
            ({ end, playIds }) => end?.type === 'period-end' && reboundAtTheEnd.has(playIds.at(-1) ?? -1),
          );
          expect(own.length - uncounted.length).toBe(statistics.possessions);
        }
      }),
      RUNS,
    );
  });

  it('have every point of the game, whatever became of its feed, and end, each of them', () => {
    fc.assert(
      fc.property(anyDamagedGame, (game) => {
        const { fold, possessions } = walked(game);
        const points = possessions.reduce((sum, possession) => sum + possession.points, 0);
        expect(points).toBe(fold.score.home + fold.score.away);
        for (const { end } of possessions) expect(end).toBeDefined();
      }),
      RUNS,
    );
  });

  it('are the same however often they are drawn on the way', () => {
    fc.assert(
      fc.property(anyDamagedGame, ({ sheet, rules, plays }) => {
        const folded = foldedPlays(new GameFold(sheet, rules), plays);
        const fold = new PossessionFold(sheet, rules);
        for (const play of folded) {
          fold.apply(play);
          fold.possessions();
        }
        expect(fold.possessions()).toEqual(possessionsOf(sheet, rules, folded));
      }),
      RUNS,
    );
  });

  it('have no play twice', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const playIds = walked(game).possessions.flatMap((possession) => possession.playIds);
        expect(new Set(playIds).size).toBe(playIds.length);
      }),
      RUNS,
    );
  });
});
