import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NBA_DATA_DIR } from '../../conformance/games/nba-data';
import { noTotals, type Totals } from '../../src/domain/box-score/totals';
import type { TeamRatingInput } from '../../src/domain/ratings/rating-input';

/** A row of a published table, by column. */
export type Row = Readonly<Record<string, string>>;

/** Of the published tables of whole seasons. No cell has a comma. */
export function seasonTable(name: string): readonly Row[] {
  const text = readFileSync(join(NBA_DATA_DIR, 'oracles', 'seasons', name), 'utf8').replace(/^\uFEFF/, '');
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

export interface TeamSeason extends TeamRatingInput {
  readonly teamId: string;
  readonly season: string;
  /** As published. */
  readonly printed: Readonly<Record<'pace' | 'offensiveRating' | 'defensiveRating', number>>;
}

export function teamSeasons(): readonly TeamSeason[] {
  return seasonTable('nba_team_seasons_1974_2018.csv').map((row) => ({
    teamId: row['team_id'] ?? '',
    season: row['season'] ?? '',
    printed: {
      pace: Number(row['pace']),
      offensiveRating: Number(row['off_rtg']),
      defensiveRating: Number(row['def_rtg']),
    },
    team: teamTotals(row, ''),
    opponent: teamTotals(row, 'opp_'),
  }));
}

/** The table's turnovers are the team's own too. */
function teamTotals(row: Row, side: '' | 'opp_'): Totals {
  const count = (column: string): number => Number(row[side + column]);
  return {
    ...noTotals(),
    time: 6000 * Number(row['mp']),
    points: count('pts'),
    fieldGoalsMade: count('fg'),
    fieldGoalsAttempted: count('fga'),
    threePointersMade: count('fg3'),
    threePointersAttempted: count('fg3a'),
    freeThrowsMade: count('ft'),
    freeThrowsAttempted: count('fta'),
    reboundsOffensive: count('orb'),
    reboundsDefensive: count('drb'),
    assists: count('ast'),
    steals: count('stl'),
    blocks: count('blk'),
    turnovers: count('tov'),
    foulsPersonal: count('pf'),
  };
}

export interface PlayerSeason {
  /** A name can be two people's; a row number can't. */
  readonly person: string;
  readonly name: string;
  /** `TOT` for all of someone's teams together. */
  readonly teamId: string;
  readonly games: number;
  readonly minutes: number;
  readonly player: Totals;
  /** Rates as published, by column; none where two people of the name played as long. */
  readonly printed: Row | undefined;
}

export function playerSeasons(): readonly PlayerSeason[] {
  const published = seasonTable('nba_2016_17_published_advanced.csv');
  return seasonTable('nba_2016_17_player_totals.csv').map((row) => {
    const printed = published.filter(({ Player, MP }) => Player === row['Player'] && MP === row['MP']);
    return {
      person: row['Rk'] ?? '',
      name: row['Player'] ?? '',
      teamId: row['Tm'] ?? '',
      games: Number(row['G']),
      minutes: Number(row['MP']),
      player: playerTotals(row),
      printed: printed.length === 1 ? printed[0] : undefined,
    };
  });
}

function playerTotals(row: Row): Totals {
  const count = (column: string): number => Number(row[column]);
  return {
    ...noTotals(),
    time: 6000 * count('MP'),
    points: count('PTS'),
    fieldGoalsMade: count('FG'),
    fieldGoalsAttempted: count('FGA'),
    threePointersMade: count('3P'),
    threePointersAttempted: count('3PA'),
    freeThrowsMade: count('FT'),
    freeThrowsAttempted: count('FTA'),
    reboundsOffensive: count('ORB'),
    reboundsDefensive: count('DRB'),
    assists: count('AST'),
    steals: count('STL'),
    blocks: count('BLK'),
    turnovers: count('TOV'),
    foulsPersonal: count('PF'),
  };
}
