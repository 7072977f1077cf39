import { brokenRules } from '../../../src/domain/corrections/credit-rules';
import type { Play } from '../../../src/domain/plays/play';
import { HARBOUR, rebound, shot, SUMMIT } from '../../kit/a-game';

const teamOf = new Map([
  ...[1, 2, 3].map((id) => [id, HARBOUR] as const),
  ...[11, 12].map((id) => [id, SUMMIT] as const),
]);

const place = { playId: 1, order: 1, period: 1, clock: 'PT10M00.00S' } as const;
const turnover = (fields: object): Play => ({ ...place, type: 'turnover', teamId: HARBOUR, personId: 1, ...fields });
const throws = (number: number, of: number): Play => ({
  ...place,
  type: 'freeThrow',
  made: true,
  number,
  of,
  personId: 1,
});
const change = (fields: object): Play => ({ ...place, type: 'substitution', teamId: HARBOUR, ...fields });
const stranger = 99;

const told = (play: Play): string[] => brokenRules(play, teamOf).map(({ field, message }) => `${field}: ${message}`);

describe('what a play can say, whatever happens around it (S9)', () => {
  it.each([
    ['a basket without an assist', shot(1)],
    ['a basket by a team-mate’s assist', shot(1, { assistPersonId: 2 })],
    ['a miss that an opponent blocked', shot(1, { made: false, blockPersonId: 11 })],
    ['a miss that somebody unknown blocked', shot(1, { made: false, blockPersonId: stranger })],
    ['a shot of nobody', shot(1, { personId: undefined })],
    ['a turnover that nobody stole', turnover({})],
    ['a dead ball that nobody stole', turnover({ kind: 'traveling' })],
    ['a steal of an opponent', turnover({ kind: 'lost ball', stealPersonId: 11 })],
    ['the last throw of a trip', throws(2, 2)],
    ['a rebound whose kind follows from its miss', rebound(1)],
    ['an offensive rebound', rebound(1, { kind: 'offensive' })],
    ['a defensive rebound', rebound(1, { kind: 'defensive' })],
    ['a dead ball', rebound(1, { kind: 'deadBall', personId: undefined })],
    ['a team-mate for another', change({ inPersonId: 2, outPersonId: 1 })],
    ['one half of a change: who comes in', change({ inPersonId: 2 })],
    ['one half of a change: who goes out', change({ outPersonId: 1 })],
    ['somebody unknown for another', change({ inPersonId: stranger, outPersonId: 1 })],
    ['a foul of the bench', { ...place, type: 'foul', kind: 'technical', teamId: HARBOUR, personId: stranger }],
    ['an ejection of somebody in the name of no team', { ...place, type: 'ejection', personId: 1 }],
    ['a timeout', { ...place, type: 'timeout', teamId: HARBOUR }],
    ...(['replay', 'periodStart', 'periodEnd', 'gameEnd'] as const).map((type) => [type, { ...place, type }] as const),
  ] as const)('%s', (_, play) => expect(told(play as Play)).toStrictEqual([]));

  const noAssist = 'assistPersonId: assistPersonId must be removed: ';
  const noBlock = 'blockPersonId: blockPersonId must be removed: ';
  const noSteal = 'stealPersonId: stealPersonId must be removed: ';
  const another = `teamId: teamId must be ${SUMMIT}, the team of 11`;

  it.each([
    ['an assist on a miss', shot(1, { made: false, assistPersonId: 2 }), `${noAssist}a missed shot has no assist`],
    ['an assist to oneself', shot(1, { assistPersonId: 1 }), `${noAssist}nobody assists himself`],
    ['an assist by an opponent', shot(1, { assistPersonId: 11 }), `${noAssist}an opponent gives no assist`],
    ['a block of a basket', shot(1, { blockPersonId: 11 }), `${noBlock}a made shot has no block`],
    ['a block by a team-mate', shot(1, { made: false, blockPersonId: 2 }), `${noBlock}it is by the own team`],
    ['a steal by a team-mate', turnover({ stealPersonId: 2 }), `${noSteal}it is by the own team`],
    ['a steal of a dead ball', turnover({ kind: 'traveling', stealPersonId: 11 }), `${noSteal}the ball was dead`],
    ['a third throw of two', throws(3, 2), 'number: number must be at most of, which is 2'],
    [
      'a rebound of a kind that there is not',
      rebound(1, { kind: 'lucky' as never }),
      'kind: kind must be one of offensive, defensive, deadBall',
    ],
    ['a change of nobody', change({}), 'inPersonId: inPersonId or outPersonId must be given'],
    [
      'somebody for himself',
      change({ inPersonId: 1, outPersonId: 1 }),
      'outPersonId: outPersonId must not be inPersonId',
    ],
    [
      'an opponent who comes in',
      change({ inPersonId: 11, outPersonId: 1 }),
      `inPersonId: inPersonId must be of the team ${HARBOUR}, which 11 is not`,
    ],
    [
      'an opponent who goes out',
      change({ inPersonId: 2, outPersonId: 11 }),
      `outPersonId: outPersonId must be of the team ${HARBOUR}, which 11 is not`,
    ],
    ['a shot in the name of the other team', shot(1, { personId: 11 }), another],
    ['a rebound in the name of the other team', rebound(1, { teamId: HARBOUR }), another],
    ['a turnover in the name of the other team', turnover({ personId: 11 }), another],
    ['a throw in the name of the other team', { ...throws(1, 2), teamId: HARBOUR, personId: 11 }, another],
    ...(['foul', 'jumpBall', 'violation', 'ejection', 'steal', 'block', 'other'] as const).map(
      (type) =>
        [
          `a ${type} in the name of the other team`,
          { ...place, type, teamId: HARBOUR, personId: 11 },
          another,
        ] as const,
    ),
  ] as const)('but not %s', (_, play, rule) => expect(told(play as Play)).toStrictEqual([rule]));
});
