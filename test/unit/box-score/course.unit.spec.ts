import { Scorer } from './scorer';

describe('the line score', () => {
  it('has the points of every period that has begun, those without any too', () => {
    const game = new Scorer().made(1, 3).at('11:00', 2).missed(11).at('11:00', 3).made(11).at('4:00', 5).made(1);
    expect(game.team('home')).toMatchObject({
      score: 5,
      periods: [
        { period: 1, score: 3 },
        { period: 2, score: 0 },
        { period: 3, score: 0 },
        { period: 4, score: 0 },
        { period: 5, score: 2 },
      ],
    });
    expect(new Scorer().team('home').periods).toStrictEqual([]);
  });
});

describe('leads', () => {
  const game = new Scorer()
    .at('11:00')
    .made(11, 2) // 0-2
    .at('10:00')
    .made(1, 2) // 2-2
    .at('9:00')
    .made(11, 2) // 2-4
    .at('8:00')
    .made(1, 3) // 5-4
    .at('7:00')
    .made(2, 3) // 8-4
    .at('6:30')
    .made(11, 2) // 8-6
    .at('6:00')
    .missed(1);

  it('are tied when the tie is reached, and not at the start', () => {
    expect(game.home().timesTied).toBe(1);
    expect(game.away().timesTied).toBe(1);
  });

  it('change when they pass to the other team, by way of a tie or not', () => {
    expect(game.home().leadChanges).toBe(1);
    expect(new Scorer().made(1).made(11).made(11).home().leadChanges).toBe(1);
    expect(new Scorer().made(1).made(11).made(1).home().leadChanges).toBe(0);
  });

  it('are biggest when they were first reached, with the score written away-home', () => {
    expect(game.home()).toMatchObject({ biggestLead: 4, biggestLeadScore: '4-8' });
    expect(game.away()).toMatchObject({ biggestLead: 2, biggestLeadScore: '2-0' });
  });

  it('that are reached again are no bigger', () => {
    const again = new Scorer().made(1, 3).made(11, 2).made(1, 2).made(11, 3).made(1, 3);
    expect(again.home()).toMatchObject({ biggestLead: 3, biggestLeadScore: '0-3' });
  });

  it('last from one basket to the next, and on to the last play', () => {
    expect(game.home().timeLeading).toBe('PT02M00.00S');
    expect(game.away().timeLeading).toBe('PT02M00.00S');
    expect(game.home({ completed: true }).timeLeading).toBe('PT08M00.00S');
  });

  it('of a team that never led are none', () => {
    const { timeLeading, ...home } = new Scorer().made(11).home();
    expect(home).toMatchObject({ biggestLead: 0, biggestLeadScore: '0-0' });
    expect(timeLeading).toBe('PT00M00.00S');
  });
});

describe('the biggest scoring run', () => {
  it('is the most points without an answer, with the score at its end', () => {
    const game = new Scorer().made(1, 3).made(2, 2).made(11, 2).made(1, 2).made(1, 3);
    expect(game.home()).toMatchObject({ biggestScoringRun: 5, biggestScoringRunScore: '0-5' });
  });

  it('is the first of several that are as big', () => {
    const game = new Scorer().made(1, 3).made(11, 2).made(1, 3).made(11, 2);
    expect(game.home()).toMatchObject({ biggestScoringRun: 3, biggestScoringRunScore: '0-3' });
    expect(game.away()).toMatchObject({ biggestScoringRun: 2, biggestScoringRunScore: '2-3' });
  });

  it('goes on through the end of a period', () => {
    const game = new Scorer().made(1, 3).at('11:00', 2).made(1, 3);
    expect(game.home().biggestScoringRun).toBe(6);
  });

  /** In the league's own files the away team has the home team's run. */
  it('is each team’s own', () => {
    const game = new Scorer().made(1, 3).made(2, 3).made(11, 2);
    expect(game.away()).toMatchObject({ biggestScoringRun: 2, biggestScoringRunScore: '2-6' });
  });
});

describe('possessions', () => {
  const of = (game: Scorer): number[] => [game.home().possessions, game.away().possessions];

  it('end with a basket, a miss that the others rebound, or a turnover', () => {
    expect(of(new Scorer().made(1).missed(11).rebound(2).turnover(1).turnover(11))).toStrictEqual([2, 2]);
  });

  it('go on with an offensive rebound, of a player or of the team', () => {
    expect(of(new Scorer().missed(1).rebound(2).missed(2).rebound(undefined, { teamId: 100 }).made(1))).toStrictEqual([
      1, 0,
    ]);
  });

  it('go on with each rebound of the team, whatever comes of it', () => {
    const twice = new Scorer().missed(1).rebound(undefined, { teamId: 100 }).missed(2);
    expect(of(twice.rebound(undefined, { teamId: 100 }).missed(3).rebound(11))).toStrictEqual([1, 0]);
    expect(of(twice.other('periodEnd'))).toStrictEqual([1, 0]);
  });

  it('do not go on from one period into the next, though no mark ends it', () => {
    const late = new Scorer().at('0:00.4').missed(1).rebound(undefined, { teamId: 100 });
    expect(of(late.at('11:40', 2).made(1))).toStrictEqual([2, 0]);
  });

  it('have the throw after a basket in them', () => {
    expect(of(new Scorer().made(1).foul(11).freeThrow(1, true))).toStrictEqual([1, 0]);
    expect(of(new Scorer().made(1).foul(11).freeThrow(1, false))).toStrictEqual([1, 0]);
    expect(of(new Scorer().made(1).foul(11).freeThrow(1, true, '1 of 1', { kind: 'flagrant' }))).toStrictEqual([1, 0]);
  });

  it('are more by one for a single throw that follows no basket of its team', () => {
    expect(of(new Scorer().made(1).made(11).foul(12).freeThrow(1, true))).toStrictEqual([2, 1]);
    expect(of(new Scorer().made(1).missed(11).rebound(1).foul(12).freeThrow(1, true))).toStrictEqual([2, 1]);
    expect(of(new Scorer().missed(1).rebound(2).foul(12).freeThrow(2, true))).toStrictEqual([1, 0]);
  });

  it('do not end with time-outs and the like', () => {
    const game = new Scorer().at('5:00').missed(1).rebound(undefined, { teamId: 100 });
    expect(of(game.other('other', { teamId: 200, subType: 'stoppage' }).at('0:00').other('periodEnd'))).toStrictEqual([
      1, 0,
    ]);
  });

  it('end with the last throw of a trip', () => {
    const game = new Scorer().foul(11).freeThrow(1, true, '1 of 2');
    expect(of(game)).toStrictEqual([0, 0]);
    expect(of(game.freeThrow(1, true, '2 of 2'))).toStrictEqual([1, 0]);
    expect(of(new Scorer().made(1).turnover(11).foul(12).freeThrow(1, true, '2 of 2'))).toStrictEqual([2, 1]);
  });

  it.each(['technical', 'away-from-play', 'transition take'])('are more by one for a single throw: %s', (kind) => {
    expect(of(new Scorer().made(1).foul(11).freeThrow(1, true, '1 of 1', { kind }))).toStrictEqual([2, 0]);
  });

  it('do not go on with the rebound that fills the books when a period runs out', () => {
    const game = new Scorer().at('0:00.4').missed(1).rebound(undefined, { teamId: 100 });
    expect(of(game)).toStrictEqual([0, 0]);
    expect(game.home({ completed: true }).possessions).toBe(1);
    expect(of(game.other('periodEnd'))).toStrictEqual([1, 0]);
    expect(of(new Scorer().at('0:00').missed(1).rebound(undefined, { teamId: 100 }))).toStrictEqual([1, 0]);
  });

  it('go on with the rebound of a player, even when the period runs out with it', () => {
    expect(of(new Scorer().at('0:00.4').missed(1).rebound(2).other('periodEnd'))).toStrictEqual([0, 0]);
  });
});
