import type { Comparison } from './comparison';
import { finalScore } from './comparisons/final-score';
import { liveBoxScore } from './comparisons/live-box-score';
import { officialRecord } from './comparisons/official-record';
import { publishedPossessions } from './comparisons/published-possessions';
import { runningCounters } from './comparisons/running-counters';

/** Everything that a game is compared with, in the order of the table. A new comparison is a file in `comparisons/` and a line here. */
export const COMPARISONS: readonly Comparison[] = [
  liveBoxScore,
  runningCounters,
  finalScore,
  officialRecord,
  publishedPossessions,
];
