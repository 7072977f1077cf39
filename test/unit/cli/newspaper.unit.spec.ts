import { newspaper } from '../../../src/cli/box-score/newspaper';
import { periodName } from '../../../src/cli/box-score/line-score';
import { shortName } from '../../../src/cli/box-score/short-name';
import { player, sheet, team } from './a-box-score';

const periods = (...points: number[]) => points.map((score, index) => ({ period: index + 1, score }));

const game = sheet({
  date: '2024-10-23',
  awayTeam: team('Oakport Lanterns', {
    score: 101,
    periods: periods(25, 25, 25, 20, 6),
    players: [
      player(
        'Bartholomew Featherstonehaugh',
        {
          minutes: 'PT34M12.40S',
          fieldGoalsMade: 10,
          fieldGoalsAttempted: 21,
          threePointersMade: 3,
          threePointersAttempted: 11,
          freeThrowsMade: 4,
          freeThrowsAttempted: 4,
          reboundsOffensive: 2,
          reboundsDefensive: 9,
          reboundsTotal: 11,
          assists: 5,
          steals: 1,
          blocks: 6,
          turnovers: 7,
          foulsPersonal: 3,
          plusMinusPoints: 12,
          points: 27,
        },
        { starter: true },
      ),
      player('Al Bo', { minutes: 'PT05M03.00S', plusMinusPoints: -4 }),
      player('Cy Dent', {}, { played: false }),
    ],
    statistics: {
      minutes: 'PT265M00.00S',
      points: 101,
      fieldGoalsMade: 40,
      fieldGoalsAttempted: 90,
      fieldGoalsPercentage: 40 / 90,
      reboundsPersonal: 44,
      reboundsTeam: 8,
      turnoversTeam: 1,
    },
  }),
  homeTeam: team('Rivertown Herons', {
    score: 99,
    periods: periods(20, 30, 25, 20, 4),
    statistics: { leadChanges: 9, timesTied: 4, biggestLead: 10 },
  }),
  flags: [{ code: 'line-up', detail: 'six on court' }],
});

describe('A box score in the terminal', () => {
  it.each([80, 100, 120])('fits %i columns', (columns) => {
    for (const line of newspaper(game, columns)) expect(line.length).toBeLessThanOrEqual(columns);
  });

  it('is headed by the winner, then says which game in which state it is', () => {
    const [headline, date] = newspaper(game, 100);
    expect(headline).toBe('Oakport Lanterns 101, Rivertown Herons 99');
    expect(date).toBe('game 0012 · 23 October 2024 · completed, provisional · revision 512 · 1 flag');
  });

  it('scores the periods, visitors first, overtime by its name', () => {
    expect(newspaper(game, 100).slice(3, 6)).toStrictEqual([
      '                    1    2    3    4   OT    T',
      'Oakport Lanterns   25   25   25   20    6  101',
      'Rivertown Herons   20   30   25   20    4   99',
    ]);
  });

  it('sets every statistic under its title, to the right', () => {
    const lines = newspaper(game, 100);
    const title = lines.find((line) => line.startsWith('OAKPORT LANTERNS'))!;
    const first = lines.find((line) => line.startsWith('B. Featherstonehaugh'))!;
    const under = (name: string) =>
      first
        .slice(0, title.indexOf(` ${name}`) + 1 + name.length)
        .split(' ')
        .at(-1);
    expect(
      ['MIN', 'FG', '3PT', 'FT', 'OREB', 'DREB', 'REB', 'AST', 'STL', 'BLK', 'TO', 'PF', '+/-', 'PTS'].map(under),
    ).toStrictEqual(['34:12', '10-21', '3-11', '4-4', '2', '9', '11', '5', '1', '6', '7', '3', '+12', '27']);
  });

  it('keeps starters, bench and those who did not play apart', () => {
    const lines = newspaper(game, 100).join('\n');
    expect(lines).toMatch(/B\. Featherstonehaugh .*\n-+\nAl Bo +5:03 .*\n-+\nTotals +265 +40-90/);
    expect(lines).toContain('Did not play: Cy Dent.');
    expect(lines).toContain('FG 44.4 %');
    expect(lines).toContain('Team rebounds: 8. Team turnovers: 1.');
  });

  it('puts a dash where a period was not played yet', () => {
    const early = sheet({ awayTeam: team('Oakport Lanterns', { score: 3, periods: periods(3) }) });
    expect(newspaper(early, 80)[4]).toBe('Oakport Lanterns    3    -    -    -    3');
  });
});

describe('A name', () => {
  it.each([
    ["De'Anthony Melton", 24, "De'Anthony Melton"],
    ["De'Anthony Melton", 15, 'D. Melton'],
    ['Shai Gilgeous-Alexander', 15, 'S. Gilgeous-Al…'],
    ['Nenê', 15, 'Nenê'],
  ])('%s in %i characters is %s', (name, width, expected) => {
    expect(shortName(name, width)).toBe(expected);
  });
});

it.each([
  [4, '4'],
  [5, 'OT'],
  [6, '2OT'],
])('period %i is %s', (period, name) => {
  expect(periodName(period)).toBe(name);
});
