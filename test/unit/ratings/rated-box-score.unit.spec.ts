import { foldGame } from '../../../src/domain/box-score/game-fold';
import { StintFold } from '../../../src/domain/line-ups/stint-fold';
import { type RatedBoxScore, rateBoxScore } from '../../../src/domain/ratings/rated-box-score';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { Scorer, SHEET } from '../box-score/scorer';

function rated({ plays }: Scorer): RatedBoxScore {
  const rules = ruleSetNamed('nba-2024');
  const stints = new StintFold(SHEET, rules);
  for (const play of plays) stints.apply(play);
  return rateBoxScore(foldGame(SHEET, rules, plays), stints.totals());
}

describe('the ratings in a box score', () => {
  const game = new Scorer()
    .at('11:00')
    .made(1, 3)
    .at('10:00')
    .missed(11)
    .rebound(2)
    .at('9:00')
    .made(2)
    .at('8:00')
    .made(12);

  it('are each team’s own: what one scores the other allows', () => {
    const { home, away } = rated(game);
    expect(home.ratings.league).toMatchObject({ offensiveRating: 250, defensiveRating: 100, netRating: 150 });
    expect(away.ratings.league).toMatchObject({ offensiveRating: 100, defensiveRating: 250, netRating: -150 });
  });

  it('are each player’s own, with his team’s while he was on court', () => {
    const { home, away } = rated(game);
    const [one, two] = home.players;
    expect(one?.ratings.league).toMatchObject({
      trueShootingPercentage: 1.5,
      usagePercentage: 0.5,
      offensiveRating: 250,
    });
    expect(two?.ratings.league).toMatchObject({ trueShootingPercentage: 1, defensiveReboundPercentage: 1 });
    expect(two?.ratings.basketballReference).toMatchObject({
      defensiveReboundPercentage: 100,
      gameScore: 2 + 0.4 - 0.7 + 0.3,
    });
    const [eleven] = away.players;
    expect(eleven?.ratings.league).toMatchObject({ trueShootingPercentage: 0, defensiveRating: 250 });
  });

  it('of who never came in are null, but for counts', () => {
    const { home } = rated(game);
    expect(home.players[7]).toMatchObject({ played: false });
    expect(home.players[7]?.ratings.league).toMatchObject({ usagePercentage: null, pace: null, efficiency: 0 });
  });

  it('leave the box score as it is', () => {
    const box = foldGame(SHEET, ruleSetNamed('nba-2024'), game.plays);
    expect(rated(game)).toMatchObject(box);
  });
});
