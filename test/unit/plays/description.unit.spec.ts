import { describePlay } from '../../../src/domain/plays/description';
import type { Play } from '../../../src/domain/plays/play';

const NAMES = new Map([
  [1, 'Ann Ames'],
  [2, 'Bea Bond'],
  [11, 'Cy Cole'],
]);

const at = { playId: 7, order: 70_000, period: 1, clock: 'PT10M00.00S' };

/** Every kind of play, with all that it can say, and with as little as it may. */
const DESCRIBED: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    'Ann Ames makes a two (pullup jump shot, 22 ft), assist by Bea Bond',
    {
      type: 'shot',
      personId: 1,
      shotValue: 2,
      made: true,
      subType: 'Jump Shot',
      descriptor: 'pullup',
      distance: 21.97,
      assistPersonId: 2,
    },
  ],
  [
    'Ann Ames misses a three, block by Cy Cole',
    { type: 'shot', personId: 1, shotValue: 3, made: false, blockPersonId: 11 },
  ],
  ['The team misses a heave (55 ft)', { type: 'shot', shotValue: 3, made: false, distance: 55, qualifiers: ['heave'] }],
  ['Ann Ames makes free throw 1 of 2', { type: 'freeThrow', personId: 1, made: true, number: 1, of: 2 }],
  [
    'Ann Ames misses a technical free throw',
    { type: 'freeThrow', personId: 1, made: false, number: 1, of: 1, kind: 'technical' },
  ],
  ['Defensive rebound by Cy Cole', { type: 'rebound', personId: 11, kind: 'defensive' }],
  ['Rebound by the team', { type: 'rebound' }],
  ['Dead-ball rebound by the team', { type: 'rebound', kind: 'deadBall' }],
  [
    'Turnover by Ann Ames (bad pass), steal by Cy Cole',
    { type: 'turnover', personId: 1, kind: 'bad pass', stealPersonId: 11 },
  ],
  ['Turnover by the team (shot clock)', { type: 'turnover', kind: 'shot clock' }],
  [
    'Personal foul by Cy Cole (shooting), drawn by Ann Ames',
    { type: 'foul', personId: 11, kind: 'personal', descriptor: 'shooting', drawnPersonId: 1 },
  ],
  ['Technical foul by person 2610', { type: 'foul', personId: 2610, kind: 'technical' }],
  ['Ann Ames comes in for Bea Bond', { type: 'substitution', inPersonId: 1, outPersonId: 2 }],
  ['Ann Ames comes in', { type: 'substitution', inPersonId: 1 }],
  ['Bea Bond goes out', { type: 'substitution', outPersonId: 2 }],
  [
    'Jump ball won by Ann Ames from Cy Cole, ball to Bea Bond',
    { type: 'jumpBall', wonPersonId: 1, lostPersonId: 11, recoveredPersonId: 2 },
  ],
  ['Jump ball', { type: 'jumpBall' }],
  ['Kicked ball violation by Ann Ames', { type: 'violation', personId: 1, subType: 'kicked ball' }],
  ['Time-out (full)', { type: 'timeout', subType: 'full' }],
  ['Ann Ames is ejected', { type: 'ejection', personId: 1 }],
  ['Replay review (request, overturned)', { type: 'replay', subType: 'request', descriptor: 'overturned' }],
  ['Period 1 begins', { type: 'periodStart' }],
  ['Period 4 ends', { type: 'periodEnd', period: 4 }],
  ['Overtime 2 ends', { type: 'periodEnd', period: 6 }],
  ['The game ends', { type: 'gameEnd' }],
  ['Steal by Cy Cole', { type: 'steal', personId: 11 }],
  ['Block by Cy Cole', { type: 'block', personId: 11 }],
  ['Other', { type: 'other' }],
  ['Stoppage (blood rule)', { type: 'other', subType: 'stoppage', descriptor: 'blood rule' }],
];

describe('a play in one line', () => {
  it.each(DESCRIBED)('%s', (line, fields) => {
    expect(describePlay({ ...at, ...fields } as Play, NAMES)).toBe(line);
  });
});
