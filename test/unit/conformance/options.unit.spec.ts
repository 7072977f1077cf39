import { readOptions } from '../../../conformance/options';

describe('the options of the conformance command', () => {
  it('narrow by statistic, season and game', () => {
    expect(readOptions(['--stat', 'minutes', '--season', '2022-23', '--game', '0022200552'])).toStrictEqual({
      narrowing: { statistic: 'minutes', season: '2022-23', gameId: '0022200552' },
      help: false,
      json: false,
      write: false,
    });
  });

  it('know the season of a game', () => {
    expect(readOptions(['--game', '0042400306']).narrowing).toMatchObject({ season: '2024-25' });
  });

  it.each([
    [['--write', '--stat', 'minutes'], '--write takes the whole comparison'],
    [['--game', '552'], "--game must be the ten digits of a game, not '552'"],
    [['--player', '1'], "Unknown option '--player'"],
    [['0022200552'], "takes no operand, but was given '0022200552'"],
  ])('%j are refused: %s', (argv, why) => {
    expect(() => readOptions(argv)).toThrow(why);
  });
});
