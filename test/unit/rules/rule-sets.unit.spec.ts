import { formulasOf } from '../../../src/domain/formula-version';
import { ruleSetFor, ruleSetNamed, UnknownRules } from '../../../src/domain/rules/rule-sets';

describe('the rule set of a season', () => {
  it.each([
    ['2020-21', 'nba-2020'],
    ['2023-24', 'nba-2023'],
    ['2025-26', 'nba-2025'],
  ])('%s is %s', (season, name) => expect(ruleSetFor('NBA', season)).toBe(name));

  it('is the nearest one that is known', () => {
    expect(ruleSetFor('NBA', '2015-16')).toBe('nba-2020');
    expect(ruleSetFor('NBA', '1999-00')).toBe('nba-2020');
    expect(ruleSetFor('NBA', '2031-32')).toBe('nba-2025');
  });

  it('is refused for a league without rules, and for what is no season', () => {
    expect(() => ruleSetFor('EuroLeague', '2024-25')).toThrow(UnknownRules);
    expect(() => ruleSetFor('NBA', '2024')).toThrow(UnknownRules);
    expect(() => ruleSetFor('EuroLeague', '2024-25')).toThrow('league EuroLeague has no rules here');
    for (const season of ['2024', 'x2024-25', '2024-25x', '2024-2', '24-25'])
      expect(() => ruleSetFor('NBA', season)).toThrow(`season ${season} is not written as 2024-25`);
  });
});

describe('a rule set', () => {
  it('has four quarters of twelve minutes, ten overtimes of five, and six fouls', () => {
    expect(ruleSetNamed('nba-2022')).toStrictEqual({
      name: 'nba-2022',
      regulationPeriods: 4,
      maxPeriods: 14,
      periodLength: 72_000,
      overtimeLength: 30_000,
      foulLimit: 6,
      plusMinus: 'clock-stop',
      heaves: false,
    });
  });

  it('changes whose plus/minus points are with 2024-25, and knows heaves from 2025-26', () => {
    const years = [2020, 2021, 2022, 2023, 2024, 2025].map((year) => ruleSetNamed(`nba-${year}`));
    expect(years.map(({ plusMinus }) => plusMinus)).toStrictEqual([
      ...Array<string>(4).fill('clock-stop'),
      'foul',
      'foul',
    ]);
    expect(years.map(({ heaves }) => heaves)).toStrictEqual([false, false, false, false, false, true]);
  });

  it.each([
    ['nba-2023', 1, 'clock-stop-throws'],
    ['nba-2023', 2, 'clock-stop'],
    ['nba-2024', 1, 'foul'],
    ['nba-2024', 2, 'foul'],
  ])('%s gives plus/minus by the formulas of version %i: %s', (name, version, plusMinus) => {
    expect(ruleSetNamed(name, formulasOf(version)).plusMinus).toBe(plusMinus);
  });

  it('that nobody has written down is refused by name', () => {
    expect(() => ruleSetNamed('nba-1946')).toThrow('there is no rule set nba-1946: known are nba-2020, ');
  });
});
