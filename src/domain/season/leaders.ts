import { FAMILIES, type Family } from '../ratings/rating';
import { RATINGS } from '../ratings/registry';
import type { PerMode } from './per-mode';
import { playerCounts, type PlayerSeason, playerSpan } from './player-season';
import { NO_PLAYER_SUMS, type PlayerSums } from './player-sums';
import { type Qualification, qualificationFor } from './qualification';
import type { SeasonTable } from './season-table';
import { type SeasonCounts, statisticNames, statisticPer } from './statistics-per';

/** What players can be compared by. */
export interface LeaderQuestion {
  readonly stat: string;
  readonly perMode: PerMode;
  /** Of a rating. */
  readonly family?: Family;
}

export interface Leader {
  /** Those who are level share it, and the next ranks are left out. */
  readonly rank: number;
  readonly season: PlayerSeason;
  /** Of minutes, hundredths of a second. */
  readonly value: number;
}

export interface Leaders {
  readonly qualification: Qualification;
  /** Best first; those who are level by the numbers of their persons. */
  readonly leaders: readonly Leader[];
}

/** What games are counted for. */
const GAME_COUNTS: readonly string[] = ['gamesPlayed', 'gamesStarted', ...Object.keys(NO_PLAYER_SUMS.milestones)];
const STATISTICS = statisticNames(playerCounts(NO_PLAYER_SUMS));

/** Who has least leads in these. */
const LOWER_IS_BETTER: ReadonlySet<string> = new Set(['defensiveRating', 'turnoverPercentage', 'turnoverRatio']);

export const RATING_NAMES: readonly string[] = RATINGS.filter((rating) => familiesOf(rating.name).length > 0).map(
  ({ name }) => name,
);

/** Every name that players can be compared by. */
export const LEADER_STATS: readonly string[] = [...new Set([...GAME_COUNTS, ...STATISTICS, ...RATING_NAMES])];

/** Those that give players the rating. */
export function familiesOf(name: string): readonly Family[] {
  const rating = RATINGS.find((candidate) => candidate.name === name);
  return FAMILIES.filter((family) => rating?.[family]?.player ?? rating?.[family]?.playerSeason);
}

export function lowerIsBetter(stat: string): boolean {
  return LOWER_IS_BETTER.has(stat);
}

/** A mode is for what a player does in games, not for how many they are, and ratings and shares are the same in every mode. */
export function takesMode(stat: string): boolean {
  return !isRate(stat) && !GAME_COUNTS.includes(stat);
}

function isRate(stat: string): boolean {
  return RATING_NAMES.includes(stat) || stat.endsWith('Percentage');
}

export function leadersOf(table: SeasonTable, { stat, perMode: asked, family }: LeaderQuestion): Leaders {
  const perMode = takesMode(stat) ? asked : 'totals';
  const question = { stat, perMode, ...(family && { family }) };
  const qualification = qualificationFor(stat, isRate(stat) ? 'rate' : 'count', perMode);
  const sign = lowerIsBetter(stat) ? 1 : -1;
  const valued = [...table.players.values()].filter(qualification.qualifies).flatMap((season) => {
    const value = valueOf(season, question);
    return value === null ? [] : [{ season, value }];
  });
  // The table's players are in the order of their numbers, and stay so where they are level.
  valued.sort((a, b) => sign * (a.value - b.value));
  return { qualification, leaders: ranked(valued) };
}

function valueOf(season: PlayerSeason, { stat, perMode, family = familiesOf(stat)[0] }: LeaderQuestion): number | null {
  if (family) return season.ratings[family][stat] ?? null;
  return statisticPer(stat, perMode, countsOf(season.sums), playerSpan(season.sums));
}

function countsOf(sums: PlayerSums): SeasonCounts {
  const { gamesPlayed, gamesStarted, milestones } = sums;
  return { gamesPlayed, gamesStarted, ...milestones, ...playerCounts(sums) };
}

function ranked(valued: readonly Omit<Leader, 'rank'>[]): Leader[] {
  let rank = 0;
  return valued.map((leader, at) => {
    if (leader.value !== valued[at - 1]?.value) rank = at + 1;
    return { rank, ...leader };
  });
}
