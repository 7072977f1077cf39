import { HOME, Scorer } from './scorer';

describe('minutes', () => {
  it('run to the last play while the game is on', () => {
    const game = new Scorer().at('10:30.5').made(1);
    expect(game.player(1).minutes).toBe('PT01M29.50S');
    expect(game.player(6).minutes).toBe('PT00M00.00S');
    expect(game.home().minutes).toBe('PT07M27.50S');
  });

  it('run to the end of every period before the last play’s', () => {
    const game = new Scorer().at('0:30').made(1).at('11:00', 2).made(1);
    expect(game.player(1).minutes).toBe('PT13M00.00S');
  });

  it('run to the end of the last period of a game that is over, whatever its last play', () => {
    const game = new Scorer().at('0:00.4', 4).made(1);
    expect(game.player(1).minutes).toBe('PT47M59.60S');
    expect(game.player(1, { completed: true }).minutes).toBe('PT48M00.00S');
    expect(game.home({ completed: true }).minutes).toBe('PT240M00.00S');
  });

  it('have five minutes more for an overtime', () => {
    const game = new Scorer().at('1:00', 5).made(1);
    expect(game.player(1, { completed: true }).minutes).toBe('PT53M00.00S');
  });

  it.each([
    ['out first', (game: Scorer) => game.goesOut(1).comesIn(6)],
    ['in first', (game: Scorer) => game.comesIn(6).goesOut(1)],
    ['both at once', (game: Scorer) => game.comesIn(6, { outPersonId: 1 })],
    ['by people whose team the play does not name', swapUnnamed],
  ])('change hands at a substitution: %s', (_, substitute) => {
    const game = substitute(new Scorer().at('9:00')).at('8:00').made(6);
    expect(game.player(1).minutes).toBe('PT03M00.00S');
    expect(game.player(6).minutes).toBe('PT01M00.00S');
    expect(game.home().minutes).toBe('PT20M00.00S');
  });

  it('begin anew with those whom the period’s first substitutions name', () => {
    const start = { qualifiers: ['startperiod'] };
    const game = new Scorer().at('0:00').other('periodEnd').at('12:00', 2).goesOut(1, start).comesIn(6, start);
    game.at('11:00').made(6);
    expect(game.player(1).minutes).toBe('PT12M00.00S');
    expect(game.player(6).minutes).toBe('PT01M00.00S');
  });

  it('do not run while the clock of the feed runs backwards', () => {
    const game = new Scorer().at('6:00').made(1).at('6:20').made(11).at('5:50').made(1);
    expect(game.player(1).minutes).toBe('PT06M10.00S');
    expect(game.flags()).toStrictEqual([
      { code: 'clock-backwards', playId: 2, detail: 'The clock went back to PT06M20.00S.' },
    ]);
  });

  it('are not told by what is no clock', () => {
    const game = new Scorer();
    game.plays.push({ play: { playId: 1, order: 1, period: 1, clock: '11:40', type: 'periodStart' } });
    expect(() => game.box()).toThrow(new RangeError('11:40 is no clock such as PT05M12.00S'));
  });

  it('are not lost or won by sending in someone who is in, or out someone who is out', () => {
    const game = new Scorer().at('6:00').comesIn(1).goesOut(6).at('5:00').made(1);
    expect(game.player(1).minutes).toBe('PT07M00.00S');
    expect(game.player(6).minutes).toBe('PT00M00.00S');
  });
});

function swapUnnamed(game: Scorer): Scorer {
  return game.goesOut(1, { teamId: undefined }).comesIn(6, { teamId: undefined });
}

describe('who has played', () => {
  it('is nobody before the first play', () => {
    expect(new Scorer().line(1).played).toBe(false);
  });

  it('is who was on court, if only for a moment', () => {
    const game = new Scorer().at('0:00').goesOut(1).comesIn(6).foul(7, 'technical');
    expect([1, 2, 6, 7].map((personId) => game.line(personId).played)).toStrictEqual([true, true, true, false]);
  });

  it.each([
    ['the game', 1, 'game'],
    ['a window', 2, 'q2'],
  ] as const)('is whom %s began with, though a substitution is its first play', (_, period, window) => {
    const game = new Scorer().at('12:00', period).goesOut(1).comesIn(6);
    const played = [1, 2, 6, 7].map((personId) => game.line(personId, { window }));
    expect(played.map((line) => line.played)).toStrictEqual([true, true, true, false]);
    expect(played.map(({ statistics }) => statistics.minutes)).toStrictEqual(played.map(() => 'PT00M00.00S'));
  });

  it('is not, in a window, who was replaced before it began', () => {
    const start = { qualifiers: ['startperiod'] };
    const game = new Scorer().at('1:00').made(1).at('12:00', 2).other('periodStart');
    game.goesOut(1, start).comesIn(6, start).at('11:00').made(6);
    expect([1, 2, 6].map((personId) => game.line(personId, { window: 'q2' }).played)).toStrictEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('the line-up', () => {
  it('is flagged where there are not five at a live ball', () => {
    const game = new Scorer().at('6:00').comesIn(6).missed(11).rebound(1).goesOut(1);
    expect(game.flags()).toStrictEqual([
      { code: 'line-up', playId: 2, detail: 'The home team has 6 players on court.' },
      { code: 'line-up', playId: 3, detail: 'The home team has 6 players on court.' },
    ]);
  });

  it('is live at a steal, and dead at a turnover without one', () => {
    const game = new Scorer().comesIn(6).turnover(11).turnover(11, { stealPersonId: 6 });
    expect(game.flags().map(({ code, playId }) => `${playId} ${code}`)).toStrictEqual(['3 line-up']);
  });

  it('is dead at a rebound of the team, and live at a player’s', () => {
    const game = new Scorer().missed(1).comesIn(6).rebound(undefined, { teamId: HOME }).goesOut(6).missed(1);
    expect(game.flags()).toStrictEqual([]);
    expect(game.comesIn(6).rebound(6).flags()).toMatchObject([{ code: 'line-up', playId: 7 }]);
  });

  it('is not looked at between two free throws, where the halves of a substitution stand', () => {
    const game = new Scorer().foul(11).freeThrow(1, true, '1 of 2').goesOut(2).freeThrow(1, true, '2 of 2').comesIn(6);
    expect(game.flags()).toStrictEqual([]);
  });

  /** 0022100112, action 610: a foul of Harrell, half a second after he went out. */
  it('does not have to know who is credited: the credit stands and is flagged', () => {
    const game = new Scorer().turnover(11, { stealPersonId: 6 });
    expect(game.player(6).steals).toBe(1);
    expect(game.flags()).toStrictEqual([
      { code: 'credit-off-court', playId: 1, detail: 'Player 6 has a credit and is not on court.' },
    ]);
  });
});
