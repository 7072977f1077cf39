import { normaliseNbaLive } from '../../../src/ingestion/nba-live/normalise-nba-live';
import { HOME, liveRow, playOf } from './rows';

const miss = { actionType: '3pt', subType: 'Jump Shot', shotResult: 'Missed' };

describe('a row of the live feed', () => {
  it('keeps its number as identity, its order number as place, its instants as UTC with milliseconds', () => {
    const [reported] = normaliseNbaLive([
      liveRow({ actionType: 'timeout', subType: 'full', personId: 0, officialId: 1193 }),
    ]).plays;
    expect(reported).toStrictEqual({
      play: {
        playId: 7,
        order: 70000,
        period: 1,
        clock: 'PT11M45.00S',
        type: 'timeout',
        subType: 'full',
        teamId: HOME,
        officialId: 1193,
        occurredAt: '2026-02-12T00:10:49.800Z',
      },
      version: '2026-02-12T00:11:21.000Z',
    });
  });

  it('gives one writing to a clock, whatever its decimals', () => {
    expect(playOf(liveRow({ ...miss, clock: 'PT1M5.3S' })).clock).toBe('PT01M05.30S');
  });

  it('has no key for what is absent: nobody, no qualifiers, null, an empty text', () => {
    const play = playOf(liveRow({ ...miss, subType: '', personId: 0, qualifiers: [], area: null }));
    for (const key of ['subType', 'personId', 'qualifiers', 'area', 'x', 'y']) expect(play).not.toHaveProperty(key);
    expect(playOf(liveRow({ actionType: 'stoppage', teamId: 0 }))).not.toHaveProperty('teamId');
  });

  it('is read without an order', () => {
    expect(playOf(liveRow({ ...miss, orderNumber: undefined }))).not.toHaveProperty('order');
  });

  it('may have fields that nobody knows, and they change nothing', () => {
    expect(playOf(liveRow({ ...miss, sponsor: { of: 'the play' } }))).toStrictEqual(playOf(liveRow(miss)));
  });

  it('has a score to compare only where it scores', () => {
    const score = { scoreHome: '3', scoreAway: 2 };
    const [made, missed] = normaliseNbaLive([
      liveRow({ ...miss, ...score, shotResult: 'Made' }),
      liveRow({ ...miss, ...score }),
    ]).plays;
    expect(made?.feedScore).toBe('3-2');
    expect(missed).not.toHaveProperty('feedScore');
  });

  it('is the same play when only its running counters in the description changed', () => {
    const described = (description: string): unknown =>
      playOf(liveRow({ actionType: 'rebound', subType: 'offensive', description }));
    expect(described('K. Knueppel REBOUND (Off:1 Def:0)')).toStrictEqual(
      described('K. Knueppel REBOUND (Off:2 Def:0)'),
    );
  });
});

describe('a row that is wrong', () => {
  const errorsOf = (fields: Readonly<Record<string, unknown>>): unknown =>
    normaliseNbaLive([liveRow(miss), liveRow({ ...miss, ...fields })]).errors;

  it.each([
    [{ actionNumber: undefined }, '/plays/1/actionNumber', 'actionNumber is missing'],
    [{ actionNumber: '7' }, '/plays/1/actionNumber', 'actionNumber must be a whole number from 0'],
    [{ actionNumber: 2.5 }, '/plays/1/actionNumber', 'actionNumber must be a whole number from 0'],
    [{ orderNumber: 'first' }, '/plays/1/orderNumber', 'orderNumber must be a number'],
    [{ period: null }, '/plays/1/period', 'period is missing'],
    [{ clock: '11:45' }, '/plays/1/clock', 'clock must be the time left in the period, such as PT05M12.00S'],
    [{ clock: 'PT11M60.00S' }, '/plays/1/clock', 'clock must be the time left in the period, such as PT05M12.00S'],
    [{ clock: undefined }, '/plays/1/clock', 'clock must be the time left in the period, such as PT05M12.00S'],
    [{ actionType: undefined }, '/plays/1/actionType', 'actionType must name the kind of play'],
    [{ actionType: 3 }, '/plays/1/actionType', 'actionType must be text of at most 200 characters'],
    [{ personId: -1 }, '/plays/1/personId', 'personId must be a whole number from 0'],
    [{ teamId: 'CHA' }, '/plays/1/teamId', 'teamId must be a whole number from 0'],
    [{ teamId: 0 }, '/plays/1/teamId', 'teamId is missing'],
    [{ orderNumber: 1e13 }, '/plays/1/orderNumber', 'orderNumber must be from -1000000000000 to 1000000000000'],
    [{ shotResult: 'Good' }, '/plays/1/shotResult', 'shotResult must be Made or Missed'],
    [{ shotResult: undefined }, '/plays/1/shotResult', 'shotResult must be Made or Missed'],
    [{ qualifiers: 'fastbreak' }, '/plays/1/qualifiers', 'qualifiers must be a list of at most 40 short texts'],
    [{ qualifiers: [7] }, '/plays/1/qualifiers', 'qualifiers must be a list of at most 40 short texts'],
    [{ x: 1e400 }, '/plays/1/x', 'x must be a number'],
    [{ area: 'a'.repeat(201) }, '/plays/1/area', 'area must be text of at most 200 characters'],
    [
      { timeActual: 'yesterday' },
      '/plays/1/timeActual',
      'timeActual must be an instant such as 2024-10-23T19:10:32.6Z',
    ],
    [{ edited: '2026-02-30T00:00:00Z' }, '/plays/1/edited', 'edited must be an instant such as 2024-10-23T19:10:32.6Z'],
    [{ actionType: 'substitution', subType: 'up' }, '/plays/1/subType', 'subType must be in or out'],
    [{ shotResult: 'Made', scoreHome: 'three' }, '/plays/1/scoreHome', 'scoreHome must be the points of a team'],
  ])('%j is told by its field and rule', (fields, pointer, message) => {
    const errors = errorsOf(fields) as readonly unknown[];
    expect(errors).toContainEqual({ pointer, message });
    expect(new Set(errors.map((error) => JSON.stringify(error))).size).toBe(errors.length);
  });

  it('tells every field that is wrong', () => {
    expect(errorsOf({ period: 'one', clock: null })).toHaveLength(2);
  });

  it.each([[null], ['a play'], [[]], [7]])('%j is no row at all', (row) => {
    expect(normaliseNbaLive([row]).errors).toStrictEqual([
      { pointer: '/plays/0', message: 'a play must be an object' },
    ]);
  });

  it('points into the list that it was given', () => {
    expect(normaliseNbaLive([null], { pointer: '/game/actions' }).errors[0]?.pointer).toBe('/game/actions/0');
  });

  it('does not list a payload of nonsense to its end', () => {
    expect(
      normaliseNbaLive(Array.from({ length: 5000 }, () => liveRow({ period: 'x', clock: 'x' }))).errors,
    ).toHaveLength(100);
  });
});
