import { CHARTED_SHOT, LINE_UPS, POSSESSION } from './on-court-schemas';
import { PLAY_FIELDS, REQUIRED_PLAY_FIELDS } from './play-schema';
import { PLAYER_RATINGS, TEAM_RATINGS } from './ratings-schemas';
import { lineageSchemas } from './lineage-schemas';
import { proofSchemas } from './proof-schemas';
import { flag, listOf, number, object, oneOf, revision, text, whole } from './schema-of';
import { LEADERS, PLAYER_SEASON, TEAM_SEASON } from './season-schemas';
import { PLAYER_STATISTICS, TEAM_STATISTICS } from './statistics-schemas';

const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

const STATUS = oneOf('scheduled', 'started', 'completed', 'closed', 'reopened');
const INSTANT = text('2024-10-24T05:10:32.600Z');

/** What every answer about a game begins with. */
const HEAD = {
  gameId: text('0022400072'),
  status: STATUS,
  finality: oneOf('provisional', 'closed', 'amended'),
  lastCorrectionAt: INSTANT,
  revision: revision(),
  asOf: object(
    { timestamp: INSTANT, revision: revision(), period: whole(), clock: text('PT05M12.00S') },
    'period',
    'clock',
  ),
  formulaVersion: whole(),
};

const FLAG_CODES = oneOf(
  ...[
    'line-up',
    'credit-off-court',
    'foul-limit',
    'clock-backwards',
    'unpaired-rebound',
    'score-differs',
    'unknown-kind',
    'conflict',
    'roster-inferred',
  ],
);

const CURSOR = text(undefined, 'Of the next page; absent on the last');

const TEAM = { teamId: whole(), tricode: text('GSW'), name: text('Warriors'), score: whole() };

/** By the first formulas there were no ratings. */
const TEAM_BOX = object(
  {
    ...TEAM,
    periods: listOf(object({ period: whole(), score: whole() })),
    statistics: reference('TeamStatistics'),
    ratings: reference('TeamRatings'),
    players: listOf(
      object(
        {
          personId: whole(),
          name: text(),
          starter: flag(),
          played: flag('Was on court'),
          statistics: reference('PlayerStatistics'),
          ratings: reference('PlayerRatings'),
        },
        'ratings',
      ),
    ),
  },
  'ratings',
);

const GAME = object(
  {
    ...HEAD,
    ...{ league: text('NBA'), season: text('2024-25'), seasonType: text('Regular Season'), date: text('2024-10-23') },
    ...{
      homeTeam: object(TEAM),
      awayTeam: object(TEAM),
      period: whole(),
      clock: text('PT05M12.00S'),
      flagCount: whole(),
    },
  },
  'lastCorrectionAt',
  'period',
  'clock',
);

const PLAYER_GAME = object(
  {
    ...HEAD,
    ...{ season: text('2024-25'), seasonType: text('Regular Season'), date: text('2024-10-23'), name: text() },
    ...{ teamId: whole(), opponentTeamId: whole(), home: flag(), starter: flag(), played: flag('Was on court') },
    statistics: reference('PlayerStatistics'),
    ratings: reference('PlayerRatings'),
  },
  'lastCorrectionAt',
);

const POSITION = text('4711', 'Of the ledger, up to which the list is complete');

const STANDING_PLAY = object(
  {
    ...PLAY_FIELDS,
    scoreHome: whole('After the play'),
    scoreAway: whole(),
    description: text(),
    flags: listOf(reference('Flag')),
  },
  ...Object.keys(PLAY_FIELDS).filter(
    (field) => field !== 'order' && !REQUIRED_PLAY_FIELDS.some((required) => required === field),
  ),
);

const EVENT = object({
  stream: text('game-0022400072'),
  eventId: { type: 'string' as const, format: 'uuid' },
  revision: revision(),
  type: text('PlayRecorded'),
  data: { type: 'object' as const },
  metadata: {
    type: 'object' as const,
    description: 'Who, when, from where; `previousHash` and `hash` chain the stream',
  },
});

const PART = object({ ok: flag(), error: text() }, 'error');

const PROJECTION = {
  ok: flag(),
  error: text(),
  position: text('4711'),
  lagSeconds: number('Age of the oldest event that can’t be read yet'),
};
const WHERE_KNOWN = ['error', 'position', 'lagSeconds'];

export const READ_SCHEMAS = {
  Flag: object({ code: FLAG_CODES, playId: whole(), detail: text() }, 'playId'),
  PlayerStatistics: PLAYER_STATISTICS,
  TeamStatistics: TEAM_STATISTICS,
  PlayerRatings: PLAYER_RATINGS,
  TeamRatings: TEAM_RATINGS,
  BoxScore: object(
    { ...HEAD, flags: listOf(reference('Flag')), homeTeam: TEAM_BOX, awayTeam: TEAM_BOX },
    'lastCorrectionAt',
  ),
  Games: object({ position: POSITION, items: listOf(GAME), cursor: CURSOR }, 'position', 'cursor'),
  PlayerGames: object(
    { personId: whole(), position: POSITION, items: listOf(PLAYER_GAME), cursor: CURSOR },
    'position',
    'cursor',
  ),
  PlayerSeason: PLAYER_SEASON,
  TeamSeason: TEAM_SEASON,
  Leaders: LEADERS,
  Plays: object({ ...HEAD, items: listOf(STANDING_PLAY), cursor: CURSOR }, 'lastCorrectionAt', 'cursor'),
  LineUps: object({ ...HEAD, ...LINE_UPS }, 'lastCorrectionAt'),
  Possessions: object({ ...HEAD, items: listOf(POSSESSION), cursor: CURSOR }, 'lastCorrectionAt', 'cursor'),
  Shots: object({ ...HEAD, items: listOf(CHARTED_SHOT), cursor: CURSOR }, 'lastCorrectionAt', 'cursor'),
  History: object({ ...HEAD, items: listOf(EVENT), cursor: CURSOR }, 'lastCorrectionAt', 'cursor'),
  ...lineageSchemas(HEAD),
  ...proofSchemas(HEAD),
  Live: object({ status: oneOf('live') }),
  Ready: object({
    status: oneOf('ready'),
    ledger: PART,
    readModels: PART,
    projection: object({ ...PROJECTION, quarantined: listOf(text()) }, ...WHERE_KNOWN),
    seasons: object(PROJECTION, ...WHERE_KNOWN),
    corrections: object(PROJECTION, ...WHERE_KNOWN),
  }),
  Problem: {
    ...object(
      {
        type: text('/problems/rule-broken', 'Its meaning never changes'),
        title: text(),
        status: whole(),
        detail: text(),
        errors: listOf(object({ pointer: text('/plays/3/clock', 'RFC 6901'), message: text() })),
      },
      'errors',
    ),
    // A kind may say more of itself: `not-ready` which part is not.
    additionalProperties: true,
  },
};
