import { brokenInvariants } from '../../../src/domain/box-score/broken-invariants';
import { anyGame } from './any-game';
import { holds } from './whole-game';

describe('a box score', () => {
  it('contradicts itself nowhere', () => {
    holds(anyGame, ({ home, away }) => expect([home, away].flatMap(brokenInvariants)).toStrictEqual([]));
  });

  it('does wherever one of its numbers is another one', () => {
    holds(anyGame, ({ home }) => {
      const { players, statistics, periods, score } = home;
      const [{ period, score: inFirst }, ...others] = periods as [(typeof periods)[0]];
      const [first, ...rest] = players as [(typeof players)[0]];
      const line = { ...first.statistics, points: first.statistics.points + 1 };
      for (const broken of [
        { ...home, score: score + 1 },
        { ...home, periods: [{ period, score: inFirst + 2 }, ...others] },
        { ...home, statistics: { ...statistics, threePointersMade: statistics.threePointersMade + 1 } },
        { ...home, statistics: { ...statistics, blocks: statistics.blocks + 1 } },
        { ...home, players: [{ ...first, statistics: line }, ...rest] },
      ])
        expect(brokenInvariants(broken)).not.toStrictEqual([]);
    });
  });
});
