import fc from 'fast-check';
import type { BoxScore } from '../../../src/domain/box-score/box-score';
import { foldGame, GameFold } from '../../../src/domain/box-score/game-fold';
import type { PlayerStatistics } from '../../../src/domain/box-score/statistics';
import type { EffectivePlay } from '../../../src/domain/plays/effective-play';
import { pointsOf } from '../../../src/domain/plays/points';
import { anyDamagedGame, anyGame } from './any-game';

const RUNS = { numRuns: 40 };

/** What is counted play by play, whatever happened before. */
const COMMUTATIVE = [
  'points',
  'fieldGoalsMade',
  'fieldGoalsAttempted',
  'freeThrowsAttempted',
  'assists',
  'steals',
  'blocks',
  'blocksReceived',
  'turnovers',
  'foulsPersonal',
  'foulsDrawn',
  'foulsTechnical',
  'pointsInThePaint',
  'pointsSecondChance',
] as const satisfies readonly (keyof PlayerStatistics)[];

describe('what is counted play by play', () => {
  it('does not depend on the order of the plays', () => {
    fc.assert(
      fc.property(anyDamagedGame, fc.infiniteStream(fc.nat()), ({ sheet, rules, plays }, keys) => {
        const shuffled = inOrderOf(keys, plays);
        expect(counted(foldGame(sheet, rules, shuffled))).toStrictEqual(counted(foldGame(sheet, rules, plays)));
      }),
      RUNS,
    );
  });
});

describe('the score after a play', () => {
  it('is the sum of all points so far, whatever became of the feed', () => {
    fc.assert(
      fc.property(anyDamagedGame, ({ sheet, rules, plays }) => {
        const fold = new GameFold(sheet, rules);
        let sum = 0;
        for (const effective of plays) {
          const { play } = effective;
          if (play.teamId !== undefined || play.personId !== undefined) sum += pointsOf(play);
          const { home, away } = fold.apply(effective).scoreAfter;
          expect(home + away).toBe(sum);
        }
      }),
      RUNS,
    );
  });

  it('is what the feed has there in a game that keeps the rules: no other score goes unflagged', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(), ({ sheet, rules, plays }, nth) => {
        const told = withFeedScores(plays, new GameFold(sheet, rules));
        expect(foldGame(sheet, rules, told).flags).toStrictEqual([]);
        const at = nth % told.length;
        const wrong = told.with(at, { play: told[at]!.play, feedScore: '999-999' });
        expect(foldGame(sheet, rules, wrong).flags).toMatchObject([
          { code: 'score-differs', playId: told[at]!.play.playId },
        ]);
      }),
      RUNS,
    );
  });
});

function inOrderOf(keys: fc.Stream<number>, plays: readonly EffectivePlay[]): EffectivePlay[] {
  return plays
    .map((play) => ({ play, key: keys.next().value }))
    .sort((a, b) => a.key - b.key)
    .map(({ play }) => play);
}

function counted({ home, away }: BoxScore): unknown {
  return [...home.players, ...away.players].map(({ statistics }) => COMMUTATIVE.map((field) => statistics[field]));
}

function withFeedScores(plays: readonly EffectivePlay[], fold: GameFold): EffectivePlay[] {
  return plays.map((effective) => {
    const { home, away } = fold.apply(effective).scoreAfter;
    return { ...effective, feedScore: `${home}-${away}` };
  });
}
