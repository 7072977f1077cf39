import type { Play } from '../../../src/domain/plays/play';
import { type SimulatedGame, simulateGame } from '../../../src/simulator/simulate-game';
import { ballBreaches } from '../../property/simulator/ball-breaches';
import { courtBreaches } from '../../property/simulator/court-breaches';
import { feedBreaches } from '../../property/simulator/feed-breaches';
import { qualifierBreaches } from '../../property/simulator/qualifier-breaches';
import { timeBreaches } from '../../property/simulator/time-breaches';

const game = simulateGame({ seed: 7 });
const { homeTeam, awayTeam } = game.declaration;

function without(type: Play['type']): SimulatedGame {
  const n = game.plays.findIndex((play) => play.type === type);
  return { ...game, plays: game.plays.toSpliced(n, 1) };
}

function altered<T extends Play['type']>(type: T, change: Partial<Extract<Play, { type: T }>>): SimulatedGame {
  const n = game.plays.findIndex((play) => play.type === type);
  return { ...game, plays: game.plays.with(n, { ...game.plays[n], ...change } as Play) };
}

/** The property tests are worth what their checks notice. */
describe('the checks of a simulated game', () => {
  it('find nothing wrong with an untouched game', () => {
    const all = [
      courtBreaches(game),
      timeBreaches(game),
      ballBreaches(game.plays),
      feedBreaches(game.feed, game.plays),
    ];
    expect(all.flat()).toStrictEqual([]);
  });

  it.each([
    ['a substitution lost', courtBreaches(without('substitution'))],
    ['a shot of the opponents’ player', courtBreaches(altered('rebound', { personId: 1 }))],
    ['a foul of someone on the bench', courtBreaches(altered('foul', { personId: homeTeam.teamId * 100 + 10 }))],
    ['a clock that jumps forward', timeBreaches(altered('rebound', { clock: 'PT12M00.00S' }))],
    ['a period that never ends', timeBreaches(without('periodEnd'))],
    ['a game that never ends', timeBreaches(without('gameEnd'))],
    ['a playId given twice', timeBreaches(altered('rebound', { playId: game.plays[0]?.playId ?? 0 }))],
    ['a miss without rebound', ballBreaches(without('rebound').plays)],
    ['a free throw left out', ballBreaches(without('freeThrow').plays)],
    ['a steal without its turnover', ballBreaches(without('turnover').plays)],
    ['a block untold', ballBreaches(without('block').plays)],
    [
      'the origin of possessions untold',
      qualifierBreaches(
        game.plays.filter((play) => play.type !== 'turnover'),
        [homeTeam.teamId, awayTeam.teamId],
      ),
    ],
    ['a step of the feed left out', feedBreaches(game.feed.slice(1), game.plays)],
    ['a step told twice', feedBreaches([...game.feed, ...game.feed.slice(-1)], game.plays)],
  ])('notice %s', (_what, breaches) => {
    expect(breaches).not.toStrictEqual([]);
  });
});
