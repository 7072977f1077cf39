import { lineUpLines, onOffLines } from '../../../src/domain/line-ups/on-court-line';
import { StintFold } from '../../../src/domain/line-ups/stint-fold';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { Scorer, SHEET } from '../box-score/scorer';

/** 1 plays two minutes, goes out for five, and comes back for one. */
const game = new Scorer().at('10:00').made(1, 3).goesOut(1).comesIn(6).at('7:00').made(11).at('5:00').made(6);
game.goesOut(6).comesIn(1).at('4:00').missed(11).rebound(1);

const fold = new StintFold(SHEET, ruleSetNamed('nba-2024'));
for (const play of game.plays) fold.apply(play);
const stints = fold.stints();

describe('line-ups', () => {
  it('gather the stints of the same five, the longest together first', () => {
    expect(lineUpLines(stints, 'home')).toStrictEqual([
      {
        personIds: [2, 3, 4, 5, 6],
        minutes: 'PT05M00.00S',
        ...{ points: 2, pointsAgainst: 2, plusMinusPoints: 0, possessions: 1, possessionsAgainst: 1 },
      },
      {
        personIds: [1, 2, 3, 4, 5],
        minutes: 'PT03M00.00S',
        ...{ points: 3, pointsAgainst: 0, plusMinusPoints: 3, possessions: 1, possessionsAgainst: 1 },
      },
    ]);
  });

  it('of the other team do not change with it', () => {
    expect(lineUpLines(stints, 'away')).toMatchObject([{ minutes: 'PT08M00.00S', points: 2, pointsAgainst: 5 }]);
  });
});

describe('on and off', () => {
  it('are a player’s team with him and without him, of those who were on court', () => {
    const lines = onOffLines(stints, 'home', [1, 2, 7]);
    expect(lines).toStrictEqual([
      {
        personId: 1,
        on: {
          minutes: 'PT03M00.00S',
          ...{ points: 3, pointsAgainst: 0, plusMinusPoints: 3, possessions: 1, possessionsAgainst: 1 },
        },
        off: {
          minutes: 'PT05M00.00S',
          ...{ points: 2, pointsAgainst: 2, plusMinusPoints: 0, possessions: 1, possessionsAgainst: 1 },
        },
      },
      {
        personId: 2,
        on: {
          minutes: 'PT08M00.00S',
          ...{ points: 5, pointsAgainst: 2, plusMinusPoints: 3, possessions: 2, possessionsAgainst: 2 },
        },
        off: {
          minutes: 'PT00M00.00S',
          ...{ points: 0, pointsAgainst: 0, plusMinusPoints: 0, possessions: 0, possessionsAgainst: 0 },
        },
      },
    ]);
  });
});
