import type { TeamBoxScore } from '../../../src/domain/box-score/box-score';
import { brokenInvariants } from '../../../src/domain/box-score/broken-invariants';
import { Scorer } from './scorer';

/** Two by 1, three by 2 in the second quarter, and a throw by 1: 6 points. */
const sound = new Scorer()
  .made(1)
  .at('11:00', 2)
  .made(2, 3, { assistPersonId: 1 })
  .foul(11)
  .freeThrow(1, true, '1 of 2')
  .freeThrow(1, false, '2 of 2')
  .team('home');

function withStatistics(statistics: Partial<TeamBoxScore['statistics']>): TeamBoxScore {
  return { ...sound, statistics: { ...sound.statistics, ...statistics } };
}

describe('a team’s box score', () => {
  it('is sound where its numbers agree', () => {
    expect(brokenInvariants(sound)).toStrictEqual([]);
  });

  it('contradicts itself where its score is not its points', () => {
    expect(brokenInvariants({ ...sound, score: 7 })).toStrictEqual([
      'a score of 7 stands over 6 points',
      'periods of 6 points make a score of 7',
    ]);
  });

  it('contradicts itself where its periods do not add up', () => {
    const [first, ...others] = sound.periods;
    expect(brokenInvariants({ ...sound, periods: [{ period: 1, ...first, score: 3 }, ...others] })).toStrictEqual([
      'periods of 7 points make a score of 6',
    ]);
  });

  it.each([
    ['freeThrowsMade', 2, ['6 points are made of shots worth 7']],
    // A make more that is no three is a two.
    ['fieldGoalsMade', 3, ['6 points are made of shots worth 8']],
    ['threePointersMade', 2, ['6 points are made of shots worth 7']],
    [
      'points',
      8,
      ['8 points are made of shots worth 6', 'a score of 6 stands over 8 points', 'points of 8 are 6 of the players'],
    ],
    ['fieldGoalsAttempted', 3, ['fieldGoalsAttempted of 3 are 2 of the players']],
    ['freeThrowsAttempted', 3, ['freeThrowsAttempted of 3 are 2 of the players']],
    ['assists', 0, ['assists of 0 are 1 of the players']],
    ['steals', 1, ['steals of 1 are 0 of the players']],
    ['blocks', 1, ['blocks of 1 are 0 of the players']],
  ] as const)('contradicts itself where its %s are %i', (field, value, broken) => {
    expect(brokenInvariants(withStatistics({ [field]: value }))).toStrictEqual(broken);
  });

  it('contradicts itself where a player’s points are not those of his shots', () => {
    const [first, second, ...others] = sound.players as [TeamBoxScore['players'][0], TeamBoxScore['players'][0]];
    const swapped = [
      { ...first, statistics: { ...first.statistics, points: 2 } },
      { ...second, statistics: { ...second.statistics, points: 4 } },
    ];
    expect(brokenInvariants({ ...sound, players: [...swapped, ...others] })).toStrictEqual([
      '2 points of player 1 are made of shots worth 3',
      '4 points of player 2 are made of shots worth 3',
    ]);
  });
});
