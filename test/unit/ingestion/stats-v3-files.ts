import { ruleSetNamed } from '../../../src/domain/rules/rule-sets';
import type { ReportedPlay, UnplacedPlay } from '../../../src/domain/game/reported-play';
import { normaliseStatsV3 } from '../../../src/ingestion/stats-v3/normalise-stats-v3';
import { readRotation } from '../../../src/ingestion/stats-v3/rotation';
import { AWAY, HOME } from './rows';

type Row = Readonly<Record<string, unknown>>;

export const GAME = '0022200001';
export const RULES = ruleSetNamed('nba-2022');

type Player = readonly [
  personId: number,
  first: string,
  last: string,
  ...stints: (readonly [from: number, to: number])[],
];

/** Time in seconds, as nobody writes games in tenths. */
const HOME_PLAYERS: readonly Player[] = [
  [16, 'Ben', 'Bench', [100, 720], [720, 900]],
  [11, 'Al', 'Guard Jr.', [0, 100]],
  [12, 'Bo', 'Wing', [0, 1440]],
  [13, 'Cy', 'Twin', [0, 720]],
  [14, 'Dan', 'Twin', [720, 1440]],
];
const AWAY_PLAYERS: readonly Player[] = [
  [21, 'Zoë', 'Vucevic', [0, 1440]],
  [22, 'Yan', 'Wing', [0, 1440]],
];

export function rotationFile(gameId = GAME): Row {
  return {
    resultSets: [table('AwayTeam', gameId, AWAY, AWAY_PLAYERS), table('HomeTeam', gameId, HOME, HOME_PLAYERS)],
  };
}

function table(name: string, gameId: string, teamId: number, players: readonly Player[]): Row {
  const headers = 'GAME_ID TEAM_ID TEAM_CITY TEAM_NAME PERSON_ID PLAYER_FIRST PLAYER_LAST IN_TIME_REAL OUT_TIME_REAL';
  return {
    name,
    headers: headers.split(' '),
    rowSet: players.flatMap(([personId, first, last, ...stints]) =>
      stints.map(([from, to]) => [gameId, teamId, 'Harbour', name, personId, first, last, from * 10, to * 10]),
    ),
  };
}

/** A row of play-by-play v3, with what every row has. */
export function v3Row(fields: Row): Row {
  return {
    actionNumber: 7,
    actionId: 3,
    period: 1,
    clock: 'PT11M00.00S',
    teamId: HOME,
    personId: 11,
    shotResult: '',
    isFieldGoal: 0,
    scoreHome: '',
    scoreAway: '',
    description: '',
    actionType: '',
    subType: '',
    shotValue: 0,
    ...fields,
  };
}

export function playsOf(rows: readonly Row[]): readonly UnplacedPlay[] {
  return reportedOf(rows).map(({ play }) => play);
}

export function reportedOf(rows: readonly Row[]): readonly ReportedPlay[] {
  const { plays, errors } = normaliseStatsV3(rows, readRotation(rotationFile(), GAME), RULES);
  expect(errors).toStrictEqual([]);
  return plays;
}

export function errorsOf(rows: readonly unknown[]): readonly string[] {
  const { errors } = normaliseStatsV3(rows, readRotation(rotationFile(), GAME), RULES);
  return errors.map(({ pointer, message }) => `${pointer}: ${message}`);
}

/** What the play of a row says beyond its place. */
export function contentOf(fields: Row, ...others: readonly Row[]): Row {
  const [play] = playsOf([v3Row(fields), ...others.map(v3Row)]);
  const { playId: _, order: __, period: ___, clock: ____, ...content } = play as unknown as Row;
  return content;
}

export const SUMMARY: Row = {
  resultSets: [{ name: 'GameSummary', headers: ['GAME_DATE_EST', 'GAME_ID'], rowSet: [['2022-10-18T00:00:00', GAME]] }],
};

export function boxFile(gameId = GAME): Row {
  const player = (personId: number, familyName: string, position: string): Row => ({
    ...{ personId, firstName: 'A.', familyName, position, jerseyNum: '' },
  });
  return {
    boxScoreTraditional: {
      gameId,
      homeTeam: { players: [player(11, 'Guard Jr.', 'G'), player(99, 'Idle', '')] },
      awayTeam: { players: [player(21, 'Vučević', 'C')] },
    },
  };
}

export function playByPlay(rows: readonly Row[]): Row {
  return { game: { gameId: GAME, actions: rows } };
}
