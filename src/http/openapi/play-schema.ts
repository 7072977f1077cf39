import { each, flag, listOf, number, oneOf, type Schema, text, whole } from './schema-of';

const PERSONS = [
  'personId',
  'assistPersonId',
  'blockPersonId',
  'stealPersonId',
  'drawnPersonId',
  'inPersonId',
  'outPersonId',
  'wonPersonId',
  'lostPersonId',
  'recoveredPersonId',
];

const TYPES = [
  ...[
    'shot',
    'freeThrow',
    'rebound',
    'turnover',
    'foul',
    'substitution',
    'jumpBall',
    'violation',
    'timeout',
    'ejection',
    'replay',
  ],
  ...['periodStart', 'periodEnd', 'gameEnd', 'steal', 'block', 'other'],
];

/** Fields of a play in canonical form: which belong to which type, `type` decides. */
export const PLAY_FIELDS: Readonly<Record<string, Schema>> = {
  playId: whole('Identity, the provider’s own'),
  order: number('Place in the game; after the last where it is left out'),
  period: whole('1 to 4, overtime from 5'),
  clock: text('PT05M12.00S', 'Time left in the period'),
  type: oneOf(...TYPES),
  subType: text(),
  descriptor: text(),
  teamId: whole('0 or absent: nobody’s'),
  ...each(PERSONS, whole('0 or absent: nobody')),
  qualifiers: listOf(text('fastbreak')),
  officialId: whole(),
  occurredAt: text('2024-10-23T19:10:32.600Z'),
  shotValue: oneOf(2, 3),
  made: flag(),
  x: number(),
  y: number(),
  distance: number('Feet from the basket'),
  area: text(),
  number: whole('Of a free throw in its trip'),
  of: whole('Free throws of the trip'),
  kind: text('personal', 'Of a free throw, rebound, turnover or foul'),
  foulPlayId: whole(),
  shotPlayId: whole(),
};

export const REQUIRED_PLAY_FIELDS = ['playId', 'period', 'clock', 'type'] as const;

const SHOT = {
  playId: 7,
  order: 70000,
  period: 1,
  clock: 'PT11M42.00S',
  type: 'shot',
  teamId: 1610612744,
  personId: 201939,
  shotValue: 3,
  made: true,
  assistPersonId: 203110,
};

export const PLAY_EXAMPLES = { source: 'courtledger', plays: [SHOT] };
