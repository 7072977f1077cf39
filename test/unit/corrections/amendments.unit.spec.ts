import { amendmentOf, patchFaults } from '../../../src/domain/corrections/amendment';
import type { Play } from '../../../src/domain/plays/play';
import { HARBOUR, rebound, shot, SUMMIT } from '../../kit/a-game';

const teamOf = new Map([
  [1, HARBOUR],
  [2, HARBOUR],
  [11, SUMMIT],
  [12, SUMMIT],
]);
const defensive = rebound(1, { kind: 'defensive' });
const turnover: Play = {
  ...{ playId: 1, order: 1, period: 1, clock: 'PT10M00.00S', type: 'turnover', kind: 'bad pass' },
  ...{ teamId: HARBOUR, personId: 1 },
};

describe('an amendment', () => {
  it.each([
    ['a team-mate changes nothing else', { personId: 12 }, defensive, {}],
    [
      'an opponent brings his team, and a rebound’s kind follows from that',
      { personId: 1 },
      defensive,
      { teamId: HARBOUR, kind: null },
    ],
    ['an opponent brings his team to a rebound without a kind', { personId: 1 }, rebound(1), { teamId: HARBOUR }],
    ['an opponent brings his team, and a turnover stays what it is', { personId: 11 }, turnover, { teamId: SUMMIT }],
    ['a team that is named is that', { personId: 1, teamId: SUMMIT }, defensive, {}],
    ['another team brings the kind', { teamId: HARBOUR }, defensive, { kind: null }],
    ['a kind that is named is that', { personId: 1, kind: 'offensive' }, defensive, { teamId: HARBOUR }],
    ['a stranger brings nothing', { personId: 99 }, defensive, {}],
    ['nobody brings nothing', { personId: null }, defensive, {}],
    ['no person brings nothing', { order: 3 }, defensive, {}],
  ] as const)('%s', (_, set, before, more) =>
    expect(amendmentOf({ op: 'amend', playId: 1, set }, before, teamOf).set).toStrictEqual({ ...set, ...more }),
  );

  it('has the play as it stood and as it stands then', () => {
    const set = { personId: 1, qualifiers: null, subType: 'tip' };
    const before = rebound(1, { kind: 'defensive', qualifiers: ['deadball'] });
    expect(amendmentOf({ op: 'amend', playId: 1, set }, before, teamOf)).toStrictEqual({
      ...{ op: 'amend', playId: 1, set: { ...set, teamId: HARBOUR, kind: null } },
      ...{ before, after: rebound(1, { personId: 1, teamId: HARBOUR, subType: 'tip' }) },
    });
  });
});

describe('what can’t be set', () => {
  const own = 'void the play and insert another';
  it.each([
    [{ personId: 2, made: false, assistPersonId: null, x: null }, shot(1), []],
    [{ playId: 2, type: 'rebound' }, shot(1), [`playId can’t be set: ${own}`, `type can’t be set: ${own}`]],
    [{ kind: 'bad pass', dunk: true }, shot(1), ['kind is not a field of a shot', 'dunk is not a field of a shot']],
    [
      { made: null, shotValue: null, teamId: null },
      shot(1),
      ['made', 'shotValue', 'teamId'].map((field) => `${field} can’t be removed from a shot`),
    ],
    [{ teamId: null, personId: null }, { ...turnover, type: 'jumpBall' }, []],
    [{ constructor: 1 }, shot(1), ['constructor is not a field of a shot']],
    [{ subType: null }, { ...turnover, type: 'timeout' }, []],
    [{ stealPersonId: 11 }, { ...turnover, type: 'timeout' }, ['stealPersonId is not a field of a timeout']],
  ] as const)('%j', (set, play, messages) => {
    const faults = patchFaults(set, play);
    expect(faults.map(({ message }) => message)).toStrictEqual(messages);
    for (const { field, message } of faults) expect(message.startsWith(`${field} `)).toBe(true);
  });
});
