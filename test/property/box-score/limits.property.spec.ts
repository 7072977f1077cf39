import fc from 'fast-check';
import type { TeamBoxScore } from '../../../src/domain/box-score/box-score';
import type { FlagCode } from '../../../src/domain/box-score/flag';
import { foldGame } from '../../../src/domain/box-score/game-fold';
import type { Play } from '../../../src/domain/plays/play';
import { anyDamagedGame, anyGame, type FoldableGame } from './any-game';
import { holds } from './whole-game';

describe('a game that keeps the rules', () => {
  it('has no more blocks than missed shots of the others', () => {
    holds(anyGame, ({ home, away }) => {
      expect(home.statistics.blocks).toBeLessThanOrEqual(missed(away));
      expect(away.statistics.blocks).toBeLessThanOrEqual(missed(home));
    });
  });

  it('lets nobody have a credit who is not on court: moved to someone who is not, it is flagged', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(), (game, nth) => {
        const [stranger] = idle(game);
        const shots = game.plays.filter(({ play }) => play.type === 'shot' && play.assistPersonId === undefined);
        const { play } = shots[nth % shots.length]!;
        fc.pre(stranger !== undefined);
        const moved = { ...play, personId: stranger } as Play;
        const plays = game.plays.map((one) => (one.play === play ? { play: moved } : one));
        const { flags } = foldGame(game.sheet, game.rules, plays);
        expect(flags.filter(({ code }) => code === 'credit-off-court')).toMatchObject([{ playId: play.playId }]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('any game, whatever became of its feed', () => {
  it('has a flag for every personal foul beyond the limit', () => {
    holds(anyDamagedGame, ({ home, away, flags }, { rules }) => {
      const players = [...home.players, ...away.players];
      const beyond = players.reduce(
        (sum, { statistics }) => sum + Math.max(0, statistics.foulsPersonal - rules.foulLimit),
        0,
      );
      expect(count(flags, 'foul-limit')).toBe(beyond);
    });
  });

  it('has leads and runs that its points can make', () => {
    holds(anyDamagedGame, ({ home, away }) => {
      for (const { statistics } of [home, away]) {
        expect(statistics.biggestLead).toBeLessThanOrEqual(statistics.points);
        expect(statistics.biggestScoringRun).toBeLessThanOrEqual(statistics.points);
        expect(statistics.leadChanges).toBeLessThanOrEqual(home.statistics.points + away.statistics.points);
      }
    });
  });

  it('has percentages from 0 to 1, and none of nothing', () => {
    holds(anyDamagedGame, ({ home, away }) => {
      for (const { statistics } of [...home.players, ...away.players]) {
        for (const shots of ['fieldGoals', 'twoPointers', 'threePointers', 'freeThrows'] as const) {
          const [made, attempted] = [statistics[`${shots}Made`], statistics[`${shots}Attempted`]];
          expect(made).toBeLessThanOrEqual(attempted);
          expect(statistics[`${shots}Percentage`]).toBe(attempted === 0 ? 0 : made / attempted);
        }
      }
    });
  });
});

function missed({ statistics }: TeamBoxScore): number {
  return statistics.fieldGoalsAttempted - statistics.fieldGoalsMade;
}

/** Players of the home team who never come on court. */
function idle({ sheet, plays }: FoldableGame): readonly number[] {
  const used = new Set(plays.map(({ play }) => (play.type === 'substitution' ? play.inPersonId : undefined)));
  return sheet.home.players
    .filter(({ personId, starter }) => !starter && !used.has(personId))
    .map(({ personId }) => personId);
}

function count(flags: readonly { readonly code: FlagCode }[], code: FlagCode): number {
  return flags.filter((flag) => flag.code === code).length;
}
