import { readFileSync } from 'node:fs';
import { compareAll } from '../../conformance/compare-all';
import type { Comparison } from '../../conformance/comparison';
import { finalScore } from '../../conformance/comparisons/final-score';
import { liveBoxScore } from '../../conformance/comparisons/live-box-score';
import { officialRecord } from '../../conformance/comparisons/official-record';
import { runningCounters } from '../../conformance/comparisons/running-counters';
import type { Findings, Miss } from '../../conformance/findings';
import { REFERENCE_PAGE, referencePage } from '../../conformance/report/reference-page';
import { describeWithRealGames } from './ingestion-files';

/** For 2.1 million plays. */
const PATIENCE = 600_000;

describeWithRealGames('all real games', () => {
  let findings: Findings;

  beforeAll(async () => {
    findings = await compareAll();
  }, PATIENCE);

  const missesOf = ({ name }: Comparison): readonly Miss[] =>
    findings.misses.filter((miss) => miss.comparison === name);

  const cellsOf = ({ name }: Comparison): number =>
    findings.counts.reduce((sum, count) => sum + (count.comparison === name ? count.cells : 0), 0);

  it('count what the feed’s own counters count, cell by cell, and end with the score that they ended with', () => {
    expect(findings.games).toBe(3901);
    expect(cellsOf(runningCounters)).toBe(663_904);
    expect(missesOf(runningCounters)).toEqual([]);
    expect(cellsOf(finalScore)).toBe(2 * 3897);
    expect(missesOf(finalScore)).toEqual([]);
  });

  it('are the box score of the same moment in every cell but the away team’s best run, which is the home team’s there', () => {
    expect(cellsOf(liveBoxScore)).toBe(2638);
    expect(missesOf(liveBoxScore).map(({ of, statistic }) => `${of.name} ${statistic}`)).toEqual([
      'GSW biggestScoringRun',
      'GSW biggestScoringRunScore',
      'ATL biggestScoringRun',
      'ATL biggestScoringRunScore',
    ]);
  });

  it('differ from the record of today nowhere for no known cause', () => {
    expect(cellsOf(officialRecord)).toBe(8 * 82_940);
    expect(findings.misses.filter(({ cause }) => cause === 'unexplained')).toEqual([]);
  });

  it('are what the reference page says (npm run conformance -- --write makes it anew)', () => {
    expect(readFileSync(REFERENCE_PAGE, 'utf8')).toBe(referencePage(findings));
  });
});
