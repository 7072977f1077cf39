import type { PerMode } from './per-mode';
import type { PlayerSeason } from './player-season';

/** Who is among a season's leaders. */
export interface Qualification {
  /** In words, for the answer. */
  readonly rule: string;
  readonly qualifies: (season: PlayerSeason) => boolean;
}

/** Games of a full season: minima are reckoned down to what the player's team has played of it. */
const FULL_SEASON = 82;
const SHARE_OF_GAMES = 0.7;

/** The league's minima for a mean of a game, beside 58 games: nba.com/stats/help/statminimums. */
const TOTALS: Readonly<Record<string, number>> = {
  points: 1400,
  reboundsTotal: 800,
  assists: 400,
  steals: 125,
  blocks: 100,
};

/** The league's minima of baskets made for a share of attempts: the same page. */
const MADE: Readonly<Record<string, readonly [count: string, minimum: number]>> = {
  fieldGoalsPercentage: ['fieldGoalsMade', 300],
  threePointersPercentage: ['threePointersMade', 82],
  freeThrowsPercentage: ['freeThrowsMade', 125],
};

/** For every other rate: basketball-reference.com/about/rate_stat_req.html. */
const MINUTES = 1500;

/** A count stands as it is; the mean of a game, a share and a rate need enough games, baskets or minutes behind them. */
export function qualificationFor(stat: string, kind: 'count' | 'rate', mode: PerMode): Qualification {
  if (kind === 'count' && mode === 'totals') return { rule: 'everyone', qualifies: () => true };
  if (kind === 'count' && mode === 'perGame') return byGames(stat);
  return byBaskets(stat) ?? byMinutes();
}

function byGames(stat: string): Qualification {
  const total = TOTALS[stat];
  const enough = ({ sums, teamGames }: PlayerSeason): boolean =>
    total !== undefined && countOf(sums.statistics, stat) >= share(total, teamGames);
  return {
    rule: `70 % of the games of the player’s team${total === undefined ? '' : `, or ${total} ${stat} in ${FULL_SEASON} of them`}`,
    qualifies: (season) => season.sums.gamesPlayed >= SHARE_OF_GAMES * season.teamGames || enough(season),
  };
}

function byBaskets(stat: string): Qualification | undefined {
  const made = MADE[stat];
  if (!made) return undefined;
  const [count, minimum] = made;
  return {
    rule: `${minimum} ${count} in ${FULL_SEASON} games of the player’s team`,
    qualifies: ({ sums, teamGames }) => countOf(sums.statistics, count) >= share(minimum, teamGames),
  };
}

function byMinutes(): Qualification {
  return {
    rule: `${MINUTES} minutes in ${FULL_SEASON} games of the player’s team`,
    qualifies: ({ sums, teamGames }) => sums.player.time >= share(MINUTES * MINUTE, teamGames),
  };
}

/** In hundredths of a second. */
const MINUTE = 6000;

function share(minimum: number, teamGames: number): number {
  return (minimum * teamGames) / FULL_SEASON;
}

function countOf(statistics: Readonly<Record<string, number>>, name: string): number {
  return statistics[name] ?? 0;
}
