import { AWAY, contentOf, HOME, liveRow } from './rows';

const basis = { teamId: HOME, personId: 11 };

describe('kinds of rows in the live feed', () => {
  it('2pt and 3pt are shots with their place on the floor', () => {
    const fields = {
      subType: 'Layup',
      descriptor: 'driving',
      x: 11.38,
      y: 50,
      shotDistance: 5.45,
      area: 'Restricted Area',
    };
    expect(contentOf(liveRow({ actionType: '2pt', ...fields, shotResult: 'Missed', blockPersonId: 22 }))).toStrictEqual(
      {
        type: 'shot',
        ...basis,
        subType: 'Layup',
        descriptor: 'driving',
        shotValue: 2,
        made: false,
        blockPersonId: 22,
        x: 11.38,
        y: 50,
        distance: 5.45,
        area: 'Restricted Area',
      },
    );
    expect(
      contentOf(liveRow({ actionType: '3pt', shotResult: 'Made', assistPersonId: 12, qualifiers: ['fastbreak'] })),
    ).toStrictEqual({
      type: 'shot',
      ...basis,
      shotValue: 3,
      made: true,
      assistPersonId: 12,
      qualifiers: ['fastbreak'],
    });
  });

  it('a heave is a missed three of the team, without a result in its row (Atlanta at Charlotte, 0022500775, action 174)', () => {
    const row = liveRow({ actionType: 'heave', subType: '', personId: 0, shotDistance: 55.08 });
    expect(contentOf(row)).toStrictEqual({
      type: 'shot',
      teamId: HOME,
      shotValue: 3,
      made: false,
      distance: 55.08,
      qualifiers: ['heave'],
    });
    expect(contentOf({ ...row, qualifiers: ['heave', 'fastbreak'] })['qualifiers']).toStrictEqual([
      'heave',
      'fastbreak',
    ]);
  });

  it('a free throw has its number from subType and its kind from descriptor', () => {
    expect(
      contentOf(liveRow({ actionType: 'freethrow', subType: '1 of 2', descriptor: 'flagrant', shotResult: 'Missed' })),
    ).toStrictEqual({
      type: 'freeThrow',
      ...basis,
      made: false,
      number: 1,
      of: 2,
      kind: 'flagrant',
    });
    expect(contentOf(liveRow({ actionType: 'freethrow', subType: '3 of 3', shotResult: 'Made' }))).not.toHaveProperty(
      'kind',
    );
  });

  it('a rebound has its kind from subType and the miss that it answers', () => {
    expect(contentOf(liveRow({ actionType: 'rebound', subType: 'defensive', shotActionNumber: 6 }))).toStrictEqual({
      type: 'rebound',
      ...basis,
      kind: 'defensive',
      shotPlayId: 6,
    });
  });

  it('a dead-ball rebound is a kind of its own and keeps the end at which the league books it', () => {
    const row = liveRow({ actionType: 'rebound', subType: 'offensive', personId: 0, qualifiers: ['deadball', 'team'] });
    expect(contentOf(row)).toStrictEqual({
      type: 'rebound',
      teamId: HOME,
      subType: 'offensive',
      kind: 'deadBall',
      qualifiers: ['deadball', 'team'],
    });
  });

  it('a turnover out of bounds keeps how the ball was lost, and whose steal it is', () => {
    const row = liveRow({
      actionType: 'turnover',
      subType: 'out-of-bounds',
      descriptor: 'bad pass',
      stealPersonId: 22,
    });
    expect(contentOf(row)).toStrictEqual({
      type: 'turnover',
      ...basis,
      kind: 'out-of-bounds',
      descriptor: 'bad pass',
      stealPersonId: 22,
    });
  });

  it('a foul has its kind from subType, its sort from descriptor, and who drew it', () => {
    expect(
      contentOf(liveRow({ actionType: 'foul', subType: 'personal', descriptor: 'shooting', foulDrawnPersonId: 22 })),
    ).toStrictEqual({
      type: 'foul',
      ...basis,
      kind: 'personal',
      descriptor: 'shooting',
      drawnPersonId: 22,
    });
    expect(contentOf(liveRow({ actionType: 'foul' }))).toMatchObject({ kind: 'unknown' });
  });

  it("a substitution is who comes in or who goes out, and nobody's credit", () => {
    expect(
      contentOf(liveRow({ actionType: 'substitution', subType: 'in', qualifiers: ['startperiod'] })),
    ).toStrictEqual({
      type: 'substitution',
      teamId: HOME,
      inPersonId: 11,
      qualifiers: ['startperiod'],
    });
    expect(contentOf(liveRow({ actionType: 'substitution', subType: 'out' }))).toStrictEqual({
      type: 'substitution',
      teamId: HOME,
      outPersonId: 11,
    });
  });

  it("a jump ball has who won, lost and recovered it, under the league's spelling", () => {
    const row = liveRow({
      actionType: 'jumpball',
      subType: 'recovered',
      descriptor: 'heldball',
      jumpBallWonPersonId: 12,
      jumpBallLostPersonId: 22,
      jumpBallRecoverdPersonId: 11,
    });
    const jump = {
      type: 'jumpBall',
      teamId: HOME,
      subType: 'recovered',
      descriptor: 'heldball',
      wonPersonId: 12,
      lostPersonId: 22,
    };
    expect(contentOf(row)).toStrictEqual({ ...jump, recoveredPersonId: 11 });
    expect(contentOf({ ...row, jumpBallRecoverdPersonId: undefined })).toStrictEqual({
      ...jump,
      recoveredPersonId: 11,
    });
  });

  it('a jump ball that the team recovers names nobody (Golden State at Brooklyn, 0022000001, action 4)', () => {
    expect(contentOf(liveRow({ actionType: 'jumpball', personId: 0, jumpBallWonPersonId: 12 }))).toStrictEqual({
      type: 'jumpBall',
      teamId: HOME,
      wonPersonId: 12,
    });
  });

  it.each([
    ['steal', undefined, { type: 'steal', ...basis }],
    ['block', '', { type: 'block', ...basis }],
    ['timeout', 'challenge', { type: 'timeout', ...basis, subType: 'challenge' }],
    ['violation', 'lane', { type: 'violation', ...basis, subType: 'lane' }],
    ['ejection', 'other', { type: 'ejection', ...basis, subType: 'other' }],
    ['instantreplay', 'challenge', { type: 'replay', ...basis, subType: 'challenge' }],
    ['period', 'start', { type: 'periodStart', ...basis }],
    ['period', 'end', { type: 'periodEnd', ...basis }],
    ['game', 'end', { type: 'gameEnd', ...basis }],
    ['stoppage', 'blood rule', { type: 'other', ...basis, subType: 'stoppage', descriptor: 'blood rule' }],
    ['memo', undefined, { type: 'other', ...basis, subType: 'memo' }],
    ['game', 'paused', { type: 'other', ...basis, subType: 'game', descriptor: 'paused' }],
    ['constructor', undefined, { type: 'other', ...basis, subType: 'constructor' }],
  ])('%s %s', (actionType, subType, content) => {
    expect(contentOf(liveRow({ actionType, subType }))).toStrictEqual(content);
  });

  it('a kind that nobody knows is kept under its name', () => {
    expect(contentOf(liveRow({ actionType: 'teleport', descriptor: 'far', teamId: AWAY }))).toStrictEqual({
      type: 'other',
      subType: 'teleport',
      descriptor: 'far',
      personId: 11,
      teamId: AWAY,
    });
  });
});
