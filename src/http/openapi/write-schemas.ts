import { PLAY_EXAMPLES, PLAY_FIELDS, REQUIRED_PLAY_FIELDS } from './play-schema';
import { closedObject, flag, listOf, object, oneOf, revision, text, whole } from './schema-of';

const PLAY_OPTIONAL = Object.keys(PLAY_FIELDS).filter(
  (field) => !REQUIRED_PLAY_FIELDS.some((required) => required === field),
);

const TEAM = closedObject({ teamId: whole(), tricode: text('GSW'), name: text('Warriors') });

const PLAYER = closedObject(
  {
    personId: whole(),
    name: text('Stephen Curry'),
    teamId: whole(),
    starter: flag(),
    jersey: text('30'),
    position: text('G'),
  },
  'jersey',
  'position',
);

const ROW = {
  anyOf: [
    { $ref: '#/components/schemas/Play' },
    { type: 'object' as const, description: 'A row of the league’s live feed, as it is' },
  ],
};

const EFFECTS = { recorded: whole('Plays that are new'), amended: whole('Plays that are changed') };

export const WRITE_SCHEMAS = {
  GameDeclaration: {
    ...closedObject({
      league: oneOf('NBA'),
      season: text('2024-25'),
      seasonType: text('Regular Season'),
      date: text('2024-10-23'),
      homeTeam: TEAM,
      awayTeam: TEAM,
      players: listOf(PLAYER),
    }),
    example: {
      league: 'NBA',
      season: '2024-25',
      seasonType: 'Regular Season',
      date: '2024-10-23',
      homeTeam: { teamId: 1610612757, tricode: 'POR', name: 'Trail Blazers' },
      awayTeam: { teamId: 1610612744, tricode: 'GSW', name: 'Warriors' },
      players: [
        { personId: 201939, name: 'Stephen Curry', teamId: 1610612744, starter: true },
        { personId: 203110, name: 'Draymond Green', teamId: 1610612744, starter: true },
      ],
    },
  },
  Play: closedObject({ ...PLAY_FIELDS, version: whole('Higher is newer') }, ...PLAY_OPTIONAL, 'version'),
  ReportedPlays: {
    ...closedObject(
      { source: oneOf('nba-live', 'courtledger'), plays: listOf(ROW, 1), expectedRevision: revision() },
      'expectedRevision',
    ),
    example: PLAY_EXAMPLES,
  },
  FeedFile: {
    ...closedObject(
      { source: oneOf('nba-live', 'courtledger'), plays: listOf(ROW, 1), fileTime: text('2024-10-23T22:10:00-07:00') },
      'fileTime',
    ),
    example: PLAY_EXAMPLES,
  },
  StatusChange: {
    ...closedObject({ status: oneOf('started', 'completed', 'closed', 'reopened') }),
    example: { status: 'started' },
  },
  SettlementRequest: {
    ...closedObject({ at: text('2024-10-24T05:00:00Z') }),
    example: { at: '2024-10-24T05:00:00Z' },
  },
  GameRevision: object({ gameId: text('0022400072'), revision: revision() }),
  Revision: object({ revision: revision() }),
  PlaysRecorded: object({
    ...{ gameId: text('0022400072'), revision: revision(), ...EFFECTS },
    duplicates: whole('Plays that are known as they are, or newer'),
    flags: listOf({ $ref: '#/components/schemas/Flag' }),
  }),
  FeedSynced: object({
    revision: revision(),
    ...EFFECTS,
    voided: whole('Plays that the file lacks'),
    unchanged: whole(),
  }),
};
