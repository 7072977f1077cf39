import { PLAY_FIELDS } from './play-schema';
import { listOf, object, oneOf, text, whole } from './schema-of';

const LINE = {
  minutes: text('PT12M03.00S'),
  ...{ points: whole(), pointsAgainst: whole(), plusMinusPoints: whole() },
  ...{ possessions: whole(), possessionsAgainst: whole() },
};

const TEAM_LINE_UPS = object({
  ...{ teamId: whole(), tricode: text('GSW'), name: text('Warriors') },
  lineUps: listOf(object({ personIds: listOf(whole()), ...LINE })),
  onOff: listOf(object({ personId: whole(), name: text(), on: object(LINE), off: object(LINE) })),
});

export const LINE_UPS = { homeTeam: TEAM_LINE_UPS, awayTeam: TEAM_LINE_UPS };

const CLOCK = text('PT05M12.00S');

const STARTS = oneOf(
  ...['period-start', 'made-basket', 'made-free-throw', 'defensive-rebound', 'team-rebound'],
  ...['steal', 'dead-ball-turnover', 'jump-ball', 'foul', 'unknown'],
);

const ENDS = oneOf(
  ...['made-basket', 'made-free-throw', 'missed-free-throw', 'defensive-rebound', 'team-rebound'],
  ...['turnover', 'jump-ball', 'period-end', 'unknown'],
);

/** The one that goes on has no end. */
export const POSSESSION = object(
  {
    ...{ teamId: whole(), period: whole() },
    start: object({ clock: CLOCK, type: STARTS }),
    end: object({ clock: CLOCK, type: ENDS }),
    ...{ points: whole(), playIds: listOf(whole()) },
  },
  'end',
);

const TOLD_OF_EVERY_SHOT = ['playId', 'period', 'clock', 'shotValue', 'made'];
const TOLD_OF_SOME = ['teamId', 'personId', 'x', 'y', 'area', 'distance', 'assistPersonId', 'blockPersonId'];
const CHARTED = [...TOLD_OF_EVERY_SHOT, ...TOLD_OF_SOME];

export const CHARTED_SHOT = object(
  Object.fromEntries(Object.entries(PLAY_FIELDS).filter(([field]) => CHARTED.includes(field))),
  ...TOLD_OF_SOME,
);
