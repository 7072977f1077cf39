import { creditsOf } from '../../../src/domain/game/decide/credits';
import type { Play } from '../../../src/domain/plays/play';
import { gameEnd, HARBOUR } from '../../kit/a-game';

/** Everyone whom a play may name, whatever it is. */
const EVERYONE = {
  ...{ personId: 1, assistPersonId: 2, blockPersonId: 3, stealPersonId: 4, inPersonId: 5, outPersonId: 6 },
  ...{ drawnPersonId: 7, wonPersonId: 8, lostPersonId: 9, recoveredPersonId: 10, officialId: 11, teamId: HARBOUR },
};
const play = (type: string, who: object) => ({ ...gameEnd(1), ...who, type }) as unknown as Play;

describe('the credits that only someone of the rosters can have', () => {
  it.each([
    ['shot', { personId: 1, assistPersonId: 2, blockPersonId: 3 }],
    ['freeThrow', { personId: 1 }],
    ['rebound', { personId: 1 }],
    ['turnover', { personId: 1, stealPersonId: 4 }],
    ['substitution', { personId: 1, inPersonId: 5, outPersonId: 6 }],
    ['steal', { personId: 1 }],
    ['block', { personId: 1 }],
    ['foul', {}],
    ['jumpBall', {}],
    ['ejection', {}],
    ['timeout', {}],
  ])('of a %s are %j', (type, credits) => {
    const named = creditsOf(play(type, EVERYONE)).map(({ field, personId }) => [field, personId] as const);
    expect(Object.fromEntries(named)).toStrictEqual(credits);
  });

  it('are nobody’s where the play is the team’s', () => {
    expect(creditsOf(play('rebound', { teamId: HARBOUR }))).toStrictEqual([]);
  });
});
