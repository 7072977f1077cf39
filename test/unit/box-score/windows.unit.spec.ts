import { GameFold } from '../../../src/domain/box-score/game-fold';
import { periodsOf, type Window } from '../../../src/domain/box-score/window';
import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import { Scorer, SHEET } from './scorer';

const game = new Scorer()
  .at('6:00')
  .made(1, 3)
  .goesOut(1)
  .comesIn(6)
  .at('6:00', 2)
  .made(11, 2)
  .at('5:00', 2)
  .made(6, 3)
  .at('6:00', 4)
  .turnover(6)
  .at('2:00', 5)
  .made(16, 2);

describe('the name of a window', () => {
  it.each([
    ['game', [1, Infinity]],
    ['q1', [1, 1]],
    ['q4', [4, 4]],
    ['h1', [1, 2]],
    ['h2', [3, 4]],
    ['ot1', [5, 5]],
    ['ot9', [13, 13]],
    ['ot10', [14, 14]],
    ['ot0', undefined],
    ['ot11', undefined],
    ['ot1x', undefined],
    ['xot1', undefined],
    ['q5', undefined],
    ['toString', undefined],
  ])('%s stands for the periods %j', (window, periods) => expect(periodsOf(window)).toStrictEqual(periods));
});

describe('a window', () => {
  it('counts the plays of its periods alone', () => {
    expect(game.player(6, { window: 'q2' })).toMatchObject({
      points: 3,
      turnovers: 0,
      minutes: 'PT12M00.00S',
      plus: 3,
      minus: 2,
    });
    expect(game.player(6, { window: 'h2' })).toMatchObject({ points: 0, turnovers: 1, minutes: 'PT24M00.00S' });
    expect(game.player(1, { window: 'q2' })).toMatchObject({ points: 0, minutes: 'PT00M00.00S' });
  });

  it('begins at 0-0, with those on court whom the play before left there', () => {
    expect(game.team('home', { window: 'q2' })).toMatchObject({ score: 3, periods: [{ period: 2, score: 3 }] });
    expect(game.away({ window: 'q2' })).toMatchObject({ biggestLead: 2, biggestLeadScore: '2-0', leadChanges: 1 });
    expect(game.line(1, { window: 'q2' }).played).toBe(false);
  });

  it.each([
    ['h1', 6, 2],
    ['q3', 0, 0],
    ['ot1', 0, 2],
    ['ot2', 0, 0],
    ['game', 6, 4],
  ] as const)('%s: %i-%i', (window: Window, home, away) => {
    const box = game.box({ window });
    expect([box.home.score, box.away.score]).toStrictEqual([home, away]);
  });

  it('without a play in it, between plays, still runs its minutes', () => {
    expect(game.home({ window: 'q3' }).minutes).toBe('PT60M00.00S');
    expect([1, 6].map((personId) => game.line(personId, { window: 'q3' }).played)).toStrictEqual([false, true]);
  });

  it('that has not begun is empty', () => {
    const { home, flags } = new Scorer().at('6:00').comesIn(6).made(1).box({ window: 'q4' });
    expect(home.statistics).toMatchObject({ points: 0, minutes: 'PT00M00.00S' });
    expect(home.players.some(({ played }) => played)).toBe(false);
    expect(flags).toStrictEqual([]);
  });

  it('runs to the last play while it lasts', () => {
    const live = new Scorer().at('6:00').made(1).at('11:30', 2).made(11);
    expect(live.player(2, { window: 'q2' }).minutes).toBe('PT00M30.00S');
    expect(live.player(2, { window: 'q1' }).minutes).toBe('PT12M00.00S');
  });

  it('has a possession that ran out with its period once the next one has begun', () => {
    const late = new Scorer().at('0:00.4').missed(1).rebound(undefined, { teamId: 100 });
    expect(late.home({ window: 'q1' }).possessions).toBe(0);
    expect(late.at('11:40', 2).made(11).home({ window: 'q1' }).possessions).toBe(1);
  });

  it('knows the fouls before it: a throw counts to those at the foul', () => {
    const late = new Scorer().at('0:01').goesOut(1).comesIn(6).at('12:00', 2).foul(11).goesOut(2).comesIn(7);
    late.freeThrow(6, true);
    expect(late.player(2, { window: 'q2' }).plus).toBe(1);
  });

  it('keeps the running score of the game', () => {
    const fold = new GameFold(SHEET, ruleSetNamed('nba-2024'), 'q2');
    const scores = game.plays.slice(0, 5).map((play) => fold.apply(play).scoreAfter);
    expect(scores.at(-1)).toStrictEqual({ home: 6, away: 2 });
    expect(fold.score).toStrictEqual({ home: 6, away: 2 });
    expect(fold.boxScore().home.score).toBe(3);
  });

  it('has a play of its period that was told late, after those of another', () => {
    const late = new Scorer().at('6:00').made(1).at('6:00', 2).made(11).at('3:00', 1).made(2, 3);
    expect(late.team('home').periods).toStrictEqual([
      { period: 1, score: 5 },
      { period: 2, score: 0 },
    ]);
    expect(late.team('home', { window: 'q1' }).score).toBe(5);
    expect(late.team('home', { window: 'q2' }).score).toBe(0);
    expect(late.player(1).minutes).toBe('PT18M00.00S');
    expect(late.flags().map(({ code, playId }) => `${playId} ${code}`)).toStrictEqual(['3 clock-backwards']);
  });

  it('that is none is refused', () => {
    expect(() => new GameFold(SHEET, ruleSetNamed('nba-2024'), 'q5' as Window)).toThrow(
      'q5 is no window of a game: game, q1 to q4, h1, h2, ot1 to ot10',
    );
  });
});
