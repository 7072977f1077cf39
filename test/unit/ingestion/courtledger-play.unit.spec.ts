import { normaliseCourtledger } from '../../../src/ingestion/courtledger/normalise-courtledger';

type Row = Readonly<Record<string, unknown>>;

const basis = { playId: 7, order: 70000, period: 1, clock: 'PT11M45.00S', teamId: 1, personId: 11 };
const shot = { ...basis, type: 'shot', shotValue: 3, made: true };
const freeThrow = { ...basis, type: 'freeThrow', made: false, number: 1, of: 2 };
const substitution = {
  playId: 8,
  period: 1,
  clock: 'PT11M45.00S',
  teamId: 1,
  type: 'substitution',
  inPersonId: 12,
  outPersonId: 11,
};

const normalised = (row: Row): unknown => {
  const { plays, errors } = normaliseCourtledger([row]);
  expect(errors).toStrictEqual([]);
  return plays[0];
};

describe('a play in our own form', () => {
  it.each<Row>([
    {
      ...shot,
      assistPersonId: 12,
      x: 1.5,
      y: 2,
      distance: 26.6,
      area: 'Above the Break 3',
      subType: 'Jump Shot',
      descriptor: 'pullup',
      qualifiers: ['fastbreak'],
      officialId: 9,
    },
    { ...freeThrow, kind: 'technical', foulPlayId: 6 },
    { ...basis, type: 'rebound', kind: 'deadBall', shotPlayId: 6 },
    { ...basis, type: 'turnover', kind: 'bad pass', stealPersonId: 22, foulPlayId: 6 },
    { ...basis, type: 'foul', kind: 'personal', drawnPersonId: 22 },
    substitution,
    { ...basis, type: 'jumpBall', wonPersonId: 1, lostPersonId: 2, recoveredPersonId: 3 },
    { ...basis, type: 'violation', subType: 'lane' },
    { playId: 2, period: 1, clock: 'PT12M00.00S', type: 'periodStart' },
    { playId: 0, period: 14, clock: 'PT00M00.00S', type: 'gameEnd' },
  ])('is taken as it is: %j', (row) => {
    expect(normalised(row)).toStrictEqual({ play: row });
  });

  it('has its version beside its content', () => {
    expect(normalised({ ...shot, version: 3 })).toStrictEqual({ play: shot, version: 3 });
  });

  it('has one writing for each value: nobody and nothing are absent', () => {
    const row = {
      ...shot,
      personId: 0,
      assistPersonId: 0,
      officialId: 0,
      qualifiers: [],
      clock: 'PT1M5.3S',
      occurredAt: '2024-10-23T19:10:32.123456789-07:00',
    };
    expect(normalised(row)).toStrictEqual({
      play: {
        playId: 7,
        order: 70000,
        period: 1,
        clock: 'PT01M05.30S',
        teamId: 1,
        type: 'shot',
        shotValue: 3,
        made: true,
        occurredAt: '2024-10-24T02:10:32.123Z',
      },
    });
  });

  it('keeps zeros that are values', () => {
    expect(normalised({ ...shot, order: 0, x: 0, y: 0, distance: 0 })).toStrictEqual({
      play: { ...shot, order: 0, x: 0, y: 0, distance: 0 },
    });
  });
});

describe('a play that is not in our form', () => {
  const errorsOf = (row: unknown): unknown => normaliseCourtledger([shot, row]).errors;

  it.each<[Row, string, string]>([
    [{ ...shot, playId: undefined }, 'playId', 'playId is missing'],
    [{ ...shot, playId: '7' }, 'playId', 'playId must be a whole number from 0'],
    [{ ...shot, order: 'last' }, 'order', 'order must be a number from -1000000000000 to 1000000000000'],
    [{ ...shot, period: 0 }, 'period', 'period must be a whole number from 1'],
    [{ ...shot, clock: 'PT720S' }, 'clock', 'clock must be the time left in the period, such as PT05M12.00S'],
    [{ ...shot, type: 'dunk' }, 'type', expect.stringMatching(/^type must be one of shot, freeThrow, /) as string],
    [{ ...shot, type: 'toString' }, 'type', expect.stringMatching(/^type must be one of/) as string],
    [{ ...shot, shotValue: 4 }, 'shotValue', 'shotValue must be one of 2, 3'],
    [{ ...shot, made: 'yes' }, 'made', 'made must be true or false'],
    [{ ...shot, made: undefined }, 'made', 'made is missing'],
    [{ ...shot, made: null }, 'made', 'made must be true or false'],
    [{ ...shot, teamId: undefined }, 'teamId', 'teamId is missing'],
    [{ ...shot, teamId: 0 }, 'teamId', 'teamId must be a whole number from 1'],
    [{ ...shot, teamId: 'GSW' }, 'teamId', 'teamId must be a whole number from 1'],
    [{ ...shot, assistPersonId: null }, 'assistPersonId', 'assistPersonId must be a whole number, or 0 for nobody'],
    [{ ...shot, qualifiers: 'fastbreak' }, 'qualifiers', 'qualifiers must be a list of at most 40 short texts'],
    [
      { ...shot, occurredAt: '2024-10-23' },
      'occurredAt',
      'occurredAt must be an instant with an offset, such as 2024-10-23T19:10:32.6Z',
    ],
    [{ ...shot, version: 1.5 }, 'version', 'version must be a whole number from 0'],
    [{ ...shot, stealPersonId: 3 }, 'stealPersonId', 'stealPersonId is not a field of this object'],
    [{ ...shot, description: 'swish' }, 'description', 'description is not a field of this object'],
    [{ ...shot, 'a/b~c': 1 }, 'a~1b~0c', 'a/b~c is not a field of this object'],
    [
      JSON.parse(
        '{"__proto__": {"made": true}, "playId": 7, "period": 1, "clock": "PT11M45.00S", "type": "timeout"}',
      ) as Row,
      '__proto__',
      '__proto__ is not a field of this object',
    ],
    [{ ...freeThrow, number: 3 }, 'number', 'number must be at most of, which is 2'],
    [{ ...freeThrow, of: 0 }, 'of', 'of must be a whole number from 1'],
    [{ ...basis, type: 'rebound', kind: 'long' }, 'kind', 'kind must be one of offensive, defensive, deadBall'],
    [{ ...basis, type: 'foul' }, 'kind', 'kind is missing'],
    [
      { ...substitution, inPersonId: undefined, outPersonId: 0 },
      'inPersonId',
      'inPersonId or outPersonId must be given',
    ],
    [{ ...substitution, inPersonId: 11 }, 'outPersonId', 'outPersonId must not be inPersonId'],
  ])('%j', (row, field, message) => {
    expect(errorsOf(row)).toStrictEqual([{ pointer: `/plays/1/${field}`, message }]);
  });

  it.each([[null], [[]], ['shot']])('%j', (row) => {
    expect(errorsOf(row)).toStrictEqual([{ pointer: '/plays/1', message: 'a play must be an object' }]);
  });

  it('is told field by field, but not for ever', () => {
    expect(errorsOf({ ...shot, period: -1, made: 1 })).toHaveLength(2);
    expect(normaliseCourtledger(Array.from({ length: 300 }, () => ({ ...shot, made: 1 }))).errors).toHaveLength(100);
  });
});
