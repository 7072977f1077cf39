import fc from 'fast-check';
import { GameFold } from '../../../src/domain/box-score/game-fold';
import { endedByTime } from '../../../src/domain/possessions/ended-by-time';
import { PossessionFold, type WalkedPlay } from '../../../src/domain/possessions/possession-fold';
import { possessionsOf } from '../../../src/domain/possessions/possessions-of';
import type { Play } from '../../../src/domain/plays/play';
import { anyDamagedGame, anyGame, type FoldableGame } from '../box-score/any-game';

const RUNS = { numRuns: 40 };

function walked({ sheet, rules, plays }: FoldableGame) {
  const fold = new GameFold(sheet, rules);
  const folded = foldedPlays(fold, plays);
  return { fold, folded, possessions: endedByTime(possessionsOf(sheet, rules, folded)) };
}

function foldedPlays(fold: GameFold, plays: FoldableGame['plays']) {
  return plays.map((effective) => ({ play: effective.play, ...fold.apply(effective) }));
}

/** An offensive rebound goes on with a possession; a team's only where something shows that the period went on. */
function isSubtracted({ play, reboundKind }: WalkedPlay, at: number, folded: readonly WalkedPlay[]): boolean {
  if (reboundKind !== 'offensive' || play.type !== 'rebound') return false;
  const after = folded.slice(at + 1).filter(({ play: { period } }) => period === play.period);
  return play.personId !== undefined || after.some(({ play: { type } }) => GOES_ON.has(type));
}

function idsOf(folded: readonly WalkedPlay[]): ReadonlySet<number> {
  return new Set(folded.map(({ play }) => play.playId));
}

const GOES_ON: ReadonlySet<Play['type']> = new Set(['shot', 'freeThrow', 'rebound', 'turnover', 'foul', 'jumpBall']);

describe('possessions', () => {
  it('are as many as the box score counts, but for those that end with an offensive rebound that it subtracts', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const { fold, folded, possessions } = walked(game);
        const subtracted = idsOf(folded.filter(isSubtracted));
        const dead = idsOf(folded.filter(({ reboundKind }) => reboundKind === 'deadBall'));
        const { home, away } = fold.boxScore({ completed: true });
        for (const { teamId, statistics } of [home, away]) {
          const own = possessions.filter((possession) => possession.teamId === teamId);
          const uncounted = own.filter(
            ({ end, playIds }) =>
              end?.type === 'period-end' && subtracted.has(playIds.findLast((playId) => !dead.has(playId)) ?? -1),
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
        expect(fold.possessions()).toStrictEqual(possessionsOf(sheet, rules, folded));
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
