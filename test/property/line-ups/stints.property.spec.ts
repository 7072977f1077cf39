import fc from 'fast-check';
import type { TeamBoxScore } from '../../../src/domain/box-score/box-score';
import { foldGame } from '../../../src/domain/box-score/game-fold';
import type { Totals } from '../../../src/domain/box-score/totals';
import type { Window } from '../../../src/domain/box-score/window';
import type { TeamGameTotals } from '../../../src/domain/line-ups/game-totals';
import type { Stint } from '../../../src/domain/line-ups/stint';
import { StintFold } from '../../../src/domain/line-ups/stint-fold';
import { anyDamagedGame, anyGame, type FoldableGame } from '../box-score/any-game';
import { centiseconds } from '../box-score/minutes';

const RUNS = { numRuns: 40 };
const WINDOWS: readonly Window[] = ['game', 'q1', 'q4', 'h2', 'ot1'];

describe('the stints of any game, whatever became of its feed', () => {
  it('add up to the box score of the game, and of every window', () => {
    fc.assert(
      fc.property(anyDamagedGame, fc.constantFrom(...WINDOWS), fc.boolean(), (game, window, completed) => {
        const box = foldGame(game.sheet, game.rules, game.plays, { window, completed });
        const { home, away } = foldStints(game, window).totals({ completed });
        addsUp(home, box.home);
        addsUp(away, box.away);
      }),
      RUNS,
    );
  });

  it('are the same however often they are drawn on the way', () => {
    fc.assert(
      fc.property(anyDamagedGame, fc.constantFrom(...WINDOWS), fc.boolean(), (game, window, completed) => {
        const fold = new StintFold(game.sheet, game.rules, window);
        for (const play of game.plays) {
          fold.apply(play);
          fold.totals({ completed: !completed });
        }
        const atOnce = foldStints(game, window);
        expect(fold.stints({ completed })).toStrictEqual(atOnce.stints({ completed }));
        expect(fold.totals({ completed })).toStrictEqual(atOnce.totals({ completed }));
      }),
      RUNS,
    );
  });
});

describe('the stints of a game that keeps the rules', () => {
  it('are of five a side, and never the same ten twice in a row in one period', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const stints = foldStints(game, 'game')
          .stints({ completed: true })
          .filter(({ time }) => time > 0);
        for (const { home, away } of stints) expect([home.onCourt.length, away.onCourt.length]).toStrictEqual([5, 5]);
        stints.slice(1).forEach((stint, before) => expect(tenOf(stint)).not.toBe(tenOf(stints[before] as Stint)));
      }),
      RUNS,
    );
  });
});

function tenOf({ period, home, away }: Stint): string {
  return [period, ...home.onCourt, ...away.onCourt].join();
}

function foldStints({ sheet, rules, plays }: FoldableGame, window: Window): StintFold {
  const fold = new StintFold(sheet, rules, window);
  for (const play of plays) fold.apply(play);
  return fold;
}

function addsUp({ team, players }: TeamGameTotals, box: TeamBoxScore): void {
  expect(team).toMatchObject(countsOf(box.statistics));
  expect(team.time).toBe(centiseconds(box.statistics.minutes));
  expect(team.turnoversTeam).toBe(box.statistics.turnoversTeam);
  expect(team.possessions).toBe(box.statistics.possessions);
  expect(players.map(({ personId }) => personId)).toStrictEqual(box.players.map(({ personId }) => personId));
  players.forEach(({ player, onCourt }, at) => {
    const { statistics } = box.players[at] as (typeof box.players)[number];
    expect(player).toMatchObject(countsOf(statistics));
    expect(player.time).toBe(centiseconds(statistics.minutes));
    expect(onCourt.team.points - onCourt.opponent.points).toBe(statistics.plusMinusPoints);
  });
}

type Counted = Pick<TeamBoxScore['statistics'], (typeof COUNTED)[number]>;

function countsOf(statistics: Counted): Partial<Totals> {
  return Object.fromEntries(COUNTED.map((field) => [field, statistics[field]]));
}

const COUNTED = [
  'points',
  'fieldGoalsMade',
  'fieldGoalsAttempted',
  'threePointersMade',
  'threePointersAttempted',
  'freeThrowsMade',
  'freeThrowsAttempted',
  'reboundsOffensive',
  'reboundsDefensive',
  'assists',
  'steals',
  'blocks',
  'turnovers',
  'foulsPersonal',
] as const;
