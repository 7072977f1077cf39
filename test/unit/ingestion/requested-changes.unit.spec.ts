import { normaliseChanges } from '../../../src/ingestion/courtledger/normalise-changes';

const TURNOVER = { type: 'turnover', period: 1, clock: 'PT5M3S', teamId: 100, personId: 0 };

const errorsOf = (...changes: readonly unknown[]): readonly string[] =>
  normaliseChanges(changes).errors.map(({ pointer, message }) => `${pointer}: ${message}`);

describe('the changes that a correction asks for', () => {
  it('are kept in one writing: nobody and nothing are null, clock and instant as the league writes them', () => {
    const set = { personId: 0, qualifiers: [], clock: 'PT5M3S', made: true, x: null };
    expect(normaliseChanges([{ op: 'amend', playId: 7, set }])).toStrictEqual({
      changes: [
        {
          op: 'amend',
          playId: 7,
          set: { personId: null, qualifiers: null, clock: 'PT05M03.00S', made: true, x: null },
        },
      ],
      errors: [],
    });
    expect(normaliseChanges([{ op: 'insert', play: TURNOVER }]).changes).toStrictEqual([
      { op: 'insert', play: { type: 'turnover', period: 1, clock: 'PT05M03.00S', teamId: 100 } },
    ]);
  });

  it('are void and nullify too, as they are', () => {
    const changes = [
      { op: 'void', playId: 7 },
      { op: 'nullify', fromPlayId: 7, toPlayId: 9, except: [8] },
    ];
    expect(normaliseChanges(changes)).toStrictEqual({ changes, errors: [] });
  });

  it('are 1 to 200', () => {
    const message = 'changes must be a list of 1 to 200 changes';
    const many = Array.from({ length: 201 }, () => ({ op: 'void', playId: 1 }));
    for (const wrong of [undefined, {}, [], many])
      expect(normaliseChanges(wrong).errors).toStrictEqual([{ pointer: '/changes', message }]);
    expect(normaliseChanges(many.slice(1)).errors).toStrictEqual([]);
  });

  it.each([
    ['no object', 7, '/changes/0: a change must be an object'],
    ['an unknown op', { op: 'erase' }, '/changes/0/op: op must be one of amend, void, insert, nullify'],
    ['a missing playId', { op: 'void' }, '/changes/0/playId: playId is missing'],
    ['an unknown field', { op: 'void', playId: 1, set: {} }, '/changes/0/set: set is not a field of this object'],
    [
      'an empty set',
      { op: 'amend', playId: 1, set: {} },
      '/changes/0/set: set must be an object with at least one field',
    ],
    [
      'a field that no play has',
      { op: 'amend', playId: 1, set: { foo: 1 } },
      '/changes/0/set/foo: foo is not a field of this object',
    ],
    [
      'a value that no play takes',
      { op: 'amend', playId: 1, set: { made: 'yes' } },
      '/changes/0/set/made: made must be true or false',
    ],
    [
      'a version',
      { op: 'amend', playId: 1, set: { version: 2 } },
      '/changes/0/set/version: version is of a feed’s row, not of the play',
    ],
    [
      'a number of its own',
      { op: 'insert', play: { ...TURNOVER, playId: 5 } },
      '/changes/0/play/playId: playId must be left out: the answer tells it',
    ],
    [
      'a play that is none',
      { op: 'insert', play: { ...TURNOVER, clock: '5:03' } },
      '/changes/0/play/clock: clock must be the time left in the period, such as PT05M12.00S',
    ],
    [
      'exceptions that are no plays',
      { op: 'nullify', fromPlayId: 1, toPlayId: 2, except: ['a'] },
      '/changes/0/except: except must be a list of at most 1000 whole numbers',
    ],
  ] as const)('are refused with %s', (_, change, error) => expect(errorsOf(change)).toStrictEqual([error]));
});
