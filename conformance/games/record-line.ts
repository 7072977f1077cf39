/** A player's line in the league's record of today, by the names that we give its columns. */
export interface RecordLine {
  readonly personId: number;
  readonly name: string;
  readonly tricode: string;
  /** Those that the record has. */
  readonly statistics: Readonly<Partial<Record<RecordedStatistic, number>>>;
}

export type RecordedStatistic =
  'points' | 'reboundsTotal' | 'assists' | 'steals' | 'blocks' | 'turnovers' | 'plusMinusPoints' | 'minutes';

type Columns = Readonly<Record<RecordedStatistic, string>>;
/** As the league has it: every source under column names of its own. */
export type RecordRow = Readonly<Record<string, string | number>>;

const OF_SEASON_LINE: Columns = {
  points: 'points',
  reboundsTotal: 'rebounds',
  assists: 'assists',
  steals: 'steals',
  blocks: 'blocks',
  turnovers: 'turnovers',
  plusMinusPoints: 'plusMinus',
  minutes: 'min',
};

const OF_LIVE_GAME: Columns = {
  points: 'PTS',
  reboundsTotal: 'REB',
  assists: 'AST',
  steals: 'STL',
  blocks: 'BLK',
  turnovers: 'TOV',
  plusMinusPoints: 'PLUS_MINUS',
  minutes: 'MIN',
};

/** A row of a season line's `official`. */
export function recordOfSeasonLine(row: RecordRow): RecordLine {
  return { personId: Number(row['personId']), name: String(row['name']), ...rest(row, 'team', OF_SEASON_LINE) };
}

/** A row of a live game's `official_statsnba.json`. */
export function recordOfLiveGame(row: RecordRow): RecordLine {
  const name = String(row['PLAYER_NAME']);
  return { personId: Number(row['PLAYER_ID']), name, ...rest(row, 'TEAM_ABBREVIATION', OF_LIVE_GAME) };
}

function rest(row: RecordRow, team: string, columns: Columns): Pick<RecordLine, 'tricode' | 'statistics'> {
  const given = Object.entries(columns).filter(([, column]) => row[column] !== undefined);
  return {
    tricode: String(row[team]),
    statistics: Object.fromEntries(given.map(([statistic, column]) => [statistic, Number(row[column])])),
  };
}
