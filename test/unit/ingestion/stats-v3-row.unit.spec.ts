import { contentOf, errorsOf, playsOf, v3Row } from './stats-v3-files';
import { AWAY, HOME } from './rows';

describe('A row of play-by-play v3', () => {
  it('is known by its actionId: the actionNumber repeats (0022200552, 27)', () => {
    expect(playsOf([v3Row({ actionType: 'Ejection', actionId: 20, actionNumber: 27 })])[0]).toMatchObject({
      ...{ playId: 20, order: 20, period: 1, clock: 'PT11M00.00S' },
    });
  });

  it('of the team has no teamId, and the team’s number as its person (0022200552, 13)', () => {
    expect(contentOf({ actionType: 'Rebound', subType: 'Unknown', teamId: 0, personId: AWAY })).toStrictEqual({
      ...{ type: 'rebound', teamId: AWAY },
    });
  });

  it('of a replay review names the official in the replay centre (0022200552, 253)', () => {
    expect(
      contentOf({ actionType: 'Instant Replay', subType: 'Support Ruling', teamId: 0, personId: 357 }),
    ).toStrictEqual({ type: 'replay', subType: 'support ruling', officialId: 357 });
  });

  it.each([
    ['Timeout', 'Regular', { type: 'timeout', subType: 'full' }],
    ['Timeout', 'Coach Challenge', { type: 'timeout', subType: 'challenge' }],
    ['Violation', 'Kicked Ball', { type: 'violation', subType: 'kicked ball' }],
    ['period', 'end', { type: 'periodEnd' }],
    ['Stoppage', 'Blood', { type: 'other', subType: 'stoppage', descriptor: 'blood' }],
    ['', '', { type: 'other', subType: 'unknown' }],
  ])('%s %s is kept', (actionType, subType, content) => {
    expect(contentOf({ actionType, subType, personId: 0, teamId: 0 })).toStrictEqual(content);
  });

  it.each([
    [{ actionId: 'x' }, 'actionId: actionId must be a whole number from 0'],
    [{ clock: '11:00' }, 'clock: clock must be the time left in the period, such as PT05M12.00S'],
    [{ actionType: 'Made Shot', shotValue: 4 }, 'shotValue: shotValue must be 2 or 3'],
    [{ actionType: 'Made Shot', shotValue: 2, description: 'A Dunk (2 PTS) (Nobody 1 AST)' }, 'description'],
    [{ actionType: 'Rebound', teamId: 0, personId: 0 }, 'teamId: teamId is missing'],
    [{ actionType: 'Substitution', description: 'SUB' }, 'description: description must tell who comes in'],
  ])('%j is refused', (fields, message) => {
    expect(errorsOf([v3Row({ actionType: 'Ejection' }), v3Row(fields)]).join()).toContain(`/game/actions/1/${message}`);
  });

  it('must be an object', () => {
    expect(errorsOf([7])).toStrictEqual(['/game/actions/0: a play must be an object']);
  });
});

describe('A steal and a block', () => {
  const steal = { actionId: 4, teamId: AWAY, personId: 21, description: 'Vucevic STEAL (1 STL)' };
  const block = { actionId: 4, teamId: AWAY, personId: 21, description: 'Vucevic BLOCK (1 BLK)' };

  it('are rows without a kind, under the number of the turnover or the miss, which is credited (0022200552, 27 and 98)', () => {
    const turnover = { actionType: 'Turnover', subType: 'Bad Pass' };
    expect(contentOf(turnover, steal)).toMatchObject({ type: 'turnover', kind: 'bad pass', stealPersonId: 21 });
    const miss = { actionType: 'Missed Shot', subType: 'Driving Layup Shot', shotValue: 2 };
    expect(contentOf(miss, block)).toMatchObject({ type: 'shot', made: false, blockPersonId: 21 });
    expect(contentOf(steal)).toStrictEqual({ type: 'steal', teamId: AWAY, personId: 21 });
    expect(contentOf(block)).toStrictEqual({ type: 'block', teamId: AWAY, personId: 21 });
  });

  it('credit no play of another number', () => {
    expect(contentOf({ actionType: 'Turnover', actionNumber: 8 }, steal)).not.toHaveProperty('stealPersonId');
  });
});

describe('A substitution', () => {
  const sub = (description: string, fields = {}) => ({ actionType: 'Substitution', description, ...fields });

  it('is whole in one row: its person goes out, the description names who comes in (0022200552, 44)', () => {
    expect(contentOf(sub('SUB: Bench FOR Guard Jr.', { clock: 'PT10M20.00S' }))).toStrictEqual({
      ...{ type: 'substitution', teamId: HOME, inPersonId: 16, outPersonId: 11 },
    });
  });

  it('takes the name in its own team, without diacritics', () => {
    expect(contentOf(sub('SUB: Wing FOR Vučević', { teamId: AWAY, personId: 21 }))).toMatchObject({ inPersonId: 22 });
    expect(contentOf(sub('SUB: Vučević FOR Wing', { teamId: AWAY, personId: 22 }))).toMatchObject({ inPersonId: 21 });
  });

  it('tells namesakes apart by the beginning of the first name, or by who comes in at that clock', () => {
    expect(contentOf(sub('SUB: Da. Twin FOR Wing'))).toMatchObject({ inPersonId: 14 });
    expect(contentOf(sub('SUB: Twin FOR Wing', { period: 2, clock: 'PT12M00.00S' }))).toMatchObject({ inPersonId: 14 });
    expect(errorsOf([v3Row(sub('SUB: Twin FOR Wing'))])).toStrictEqual([
      '/game/actions/0/description: description must name one player of the rotation, which Twin does not',
    ]);
  });
});

describe('A jump ball', () => {
  it.each([
    ['Twin', { teamId: HOME, wonPersonId: 11, lostPersonId: 21, recoveredPersonId: 13 }],
    ['Vucevic', { teamId: AWAY, wonPersonId: 21, lostPersonId: 11, recoveredPersonId: 21 }],
    // Both teams have one.
    ['Wing', { teamId: HOME }],
    ['Nobody', { teamId: HOME }],
  ])('tipped to %s is won by his team (0022200552, 2)', (tipped, content) => {
    const description = `Jump Ball Guard Jr. vs. Vucevic: Tip to ${tipped}`;
    expect(contentOf({ actionType: 'Jump Ball', description })).toStrictEqual({ type: 'jumpBall', ...content });
  });
});
