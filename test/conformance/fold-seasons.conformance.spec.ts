import type { BoxScore } from '../../src/domain/box-score/box-score';
import type { FlagCode } from '../../src/domain/box-score/flag';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { readSeasonLine } from '../../src/ingestion/nba-live/season-line';
import { foldable, foldWhole, linesOf, wholeMinutes } from './fold-game-file';
import { describeWithRealGames, seasonLines } from './ingestion-files';
import { COUNTED, runningCounters } from './running-counters';

interface SeasonLine {
  readonly gameId: string;
  readonly finalScore: readonly [home: number, away: number];
  readonly actions: Parameters<typeof runningCounters>[0];
  readonly official: readonly { readonly personId: number; readonly min: number; readonly plusMinus: number }[];
}

/** Cells of today's record that are not the fold's. */
interface Misses {
  minutes: number;
  plusMinus: number;
  /** By the rule that was not the season's. */
  plusMinusByTheOtherRule: number;
}

interface Findings {
  games: number;
  counters: number;
  record: number;
  readonly wrong: string[];
  readonly flags: Partial<Record<FlagCode, number>>;
  readonly misses: Record<string, Misses>;
}

const MEGABYTE = 2 ** 20;
/** For 2.1 million plays. */
const PATIENCE = 600_000;

describeWithRealGames('the 3,897 season games', () => {
  const found: Findings = { games: 0, counters: 0, record: 0, wrong: [], flags: {}, misses: {} };
  let heap = 0;

  beforeAll(async () => {
    for await (const line of seasonLines()) {
      examine(line as SeasonLine, found);
      if (found.games % 500 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed);
    }
  }, PATIENCE);

  it('end with the score that they ended with, and count what the feed’s own counters count, cell by cell', () => {
    expect(found.wrong).toEqual([]);
    expect(found.games).toBe(3897);
    expect(found.counters).toBe(663_024);
    expect(heap / MEGABYTE).toBeLessThan(512);
  });

  it('have the minutes and the plus/minus of the record, but for the line-ups that the league edited later', () => {
    expect(found.record).toBe(82_851);
    expect(found.misses).toEqual({
      '20': { minutes: 0, plusMinus: 36, plusMinusByTheOtherRule: expect.any(Number) },
      '21': { minutes: 3, plusMinus: 88, plusMinusByTheOtherRule: expect.any(Number) },
      '22': { minutes: 68, plusMinus: 125, plusMinusByTheOtherRule: expect.any(Number) },
      '23': { minutes: 6, plusMinus: 33, plusMinusByTheOtherRule: expect.any(Number) },
      '24': { minutes: 19, plusMinus: 49, plusMinusByTheOtherRule: expect.any(Number) },
    });
  });

  it('fit the plus/minus rule of their own season and not the other one', () => {
    const worse = Object.values(found.misses).map(
      ({ plusMinus, plusMinusByTheOtherRule }) => plusMinusByTheOtherRule / plusMinus,
    );
    expect(worse).toHaveLength(5);
    expect(Math.min(...worse)).toBeGreaterThan(2);
  });

  it('bear few flags: six men in 0022400061, three credits to someone who had just left, 18 clocks that ran backwards', () => {
    expect(found.flags).toEqual({ 'line-up': 22, 'credit-off-court': 3, 'clock-backwards': 18 });
  });
});

function examine(line: SeasonLine, found: Findings): void {
  const game = foldable(readSeasonLine(line));
  const box = foldWhole(game);
  found.games += 1;
  if (box.home.score !== line.finalScore[0] || box.away.score !== line.finalScore[1])
    found.wrong.push(`${line.gameId} score`);
  for (const { code } of box.flags) found.flags[code] = (found.flags[code] ?? 0) + 1;
  compareCounters(line, box, found);
  const otherRule: RuleSet['plusMinus'] = game.rules.plusMinus === 'foul' ? 'clock-stop' : 'foul';
  compareRecord(line, box, foldWhole(game, otherRule), found);
  if (line.gameId === '0022200552') checkPossessions(box, found);
}

function compareCounters({ gameId, actions }: SeasonLine, box: BoxScore, found: Findings): void {
  const counters = runningCounters(actions);
  const lines = linesOf(box);
  for (const personId of counters.keys()) if (!lines.has(personId)) found.wrong.push(`${gameId} ${personId}`);
  for (const [personId, statistics] of lines) {
    for (const statistic of COUNTED) {
      found.counters += 1;
      const counted = counters.get(personId)?.[statistic] ?? 0;
      if (counted !== statistics[statistic]) {
        found.wrong.push(`${gameId} ${personId} ${statistic}: ${statistics[statistic]} instead of ${counted}`);
      }
    }
  }
}

function compareRecord(
  { gameId, official }: SeasonLine,
  box: BoxScore,
  byTheOtherRule: BoxScore,
  found: Findings,
): void {
  const season = gameId.slice(3, 5);
  const misses = (found.misses[season] ??= { minutes: 0, plusMinus: 0, plusMinusByTheOtherRule: 0 });
  const lines = linesOf(box);
  const others = linesOf(byTheOtherRule);
  for (const { personId, min, plusMinus } of official) {
    const ours = lines.get(personId);
    found.record += 1;
    if (ours === undefined || wholeMinutes(ours.minutes) !== min) misses.minutes += 1;
    if (ours?.plusMinusPoints !== plusMinus) misses.plusMinus += 1;
    if (others.get(personId)?.plusMinusPoints !== plusMinus) misses.plusMinusByTheOtherRule += 1;
  }
}

/** Chicago at Cleveland, 2 January 2023: the league's own counts. */
function checkPossessions({ home, away }: BoxScore, found: Findings): void {
  const counted = `${home.statistics.possessions} and ${away.statistics.possessions}`;
  if (counted !== '108 and 109') found.wrong.push(`0022200552 possessions ${counted}`);
}
