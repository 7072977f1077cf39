import { shot } from '../../kit/a-game';
import { startServer, type TestServer } from '../../kit/server';
import { type Expected, liveRow, LIVE_ROWS, PLAYS, SettledGame, type Source } from '../../kit/settled-game';

type Fields = Readonly<Record<string, unknown>>;

/** A row that is wrong, in one field or two, and where it is told so, from the row on. */
type BadRow = readonly [title: string, fields: Fields, at: readonly string[]];

const BAD: Expected = { status: 400, kind: 'bad-body' };
const BROKEN: Expected = { status: 422, kind: 'rule-broken' };

const STRANGER = 999;
const NO_SHOT = { personId: undefined, shotValue: undefined, made: undefined };

/** In the words of a source. */
interface Rows {
  readonly row: (fields: Fields) => object;
  readonly identity: string;
  /** What the game has. */
  readonly settled: readonly object[];
  readonly bad: readonly BadRow[];
  /** What only the game's rules and rosters refuse. */
  readonly broken: readonly BadRow[];
}

const SOURCES: Readonly<Record<Source, Rows>> = {
  courtledger: {
    row: (fields) => ({ ...shot(4), ...fields }),
    identity: 'playId',
    settled: PLAYS,
    bad: [
      ['without an identity', { playId: undefined }, ['/playId']],
      ['with an identity of another type', { playId: '4' }, ['/playId']],
      ['without a period', { period: undefined }, ['/period']],
      ['with a period of another type', { period: 1.5 }, ['/period']],
      ['without a clock', { clock: undefined }, ['/clock']],
      ['with a clock that is none', { clock: '10:00' }, ['/clock']],
      ['of no kind', { type: undefined }, ['/type']],
      ['of an unknown kind', { type: 'dunk' }, ['/type']],
      ['of a kind that objects have', { type: 'toString' }, ['/type']],
      ['without a team', { teamId: undefined }, ['/teamId']],
      ['with a field that null stands in', { assistPersonId: null }, ['/assistPersonId']],
      ['with a number too large to be held', { personId: 2 ** 53 }, ['/personId']],
      ['with half a surrogate pair', { area: '\ud83d' }, ['/area']],
      ['with an unknown field', { points: 2 }, ['/points']],
      ['with a field of another kind', { number: 1 }, ['/number']],
      ['with several faults', { shotValue: 4, made: 'yes' }, ['/shotValue', '/made']],
    ],
    broken: [
      ['of a stranger', { personId: STRANGER }, ['/personId']],
      ['assisted by a stranger', { assistPersonId: STRANGER }, ['/assistPersonId']],
      ['of a team that does not play', { teamId: 300 }, ['/teamId']],
      ['in a period that there is not', { period: 15 }, ['/period']],
      ['at a clock beyond the period', { clock: 'PT12M00.01S' }, ['/clock']],
      ['at a clock beyond overtime', { period: 5, clock: 'PT05M00.01S' }, ['/clock']],
      [
        'of a stranger who comes in',
        { ...NO_SHOT, type: 'substitution', inPersonId: STRANGER, outPersonId: 1 },
        ['/inPersonId'],
      ],
      ['numbered as a correction’s', { playId: 1_000_000_000 }, ['/playId']],
    ],
  },
  'nba-live': {
    row: (fields) => liveRow(4, fields),
    identity: 'actionNumber',
    settled: LIVE_ROWS,
    bad: [
      ['without an identity', { actionNumber: undefined }, ['/actionNumber']],
      ['with an identity of another type', { actionNumber: '4' }, ['/actionNumber']],
      ['without a period', { period: undefined }, ['/period']],
      ['with a period of another type', { period: '1' }, ['/period']],
      ['without a clock', { clock: undefined }, ['/clock']],
      ['with a clock that is none', { clock: '10:00' }, ['/clock']],
      ['of no kind', { actionType: undefined }, ['/actionType']],
      ['of a kind of another type', { actionType: 2 }, ['/actionType']],
      ['without a team', { teamId: undefined }, ['/teamId']],
      ['with a team of another type', { teamId: 'HAR' }, ['/teamId']],
      ['with half a surrogate pair', { area: '\ud83d' }, ['/area']],
      ['with several faults', { shotResult: 'Good', edited: 'today' }, ['/shotResult', '/edited']],
    ],
    broken: [
      ['of a stranger', { personId: STRANGER }, ['/personId']],
      ['assisted by a stranger', { assistPersonId: STRANGER }, ['/assistPersonId']],
      ['of a team that does not play', { teamId: 300 }, ['/teamId']],
      ['in a period that there is not', { period: 0 }, ['/period']],
      ['at a clock beyond the period', { clock: 'PT12M00.01S' }, ['/clock']],
      ['at a clock beyond overtime', { period: 14, clock: 'PT05M00.01S' }, ['/clock']],
      ['of a stranger who comes in', { actionType: 'substitution', subType: 'in', personId: STRANGER }, ['/personId']],
      ['numbered as a correction’s', { actionNumber: 1_000_000_000 }, ['/actionNumber']],
    ],
  },
};

const CALLS = [
  { method: 'POST', call: 'stats' },
  { method: 'PUT', call: 'feed' },
] as const;

let server: TestServer;
const games = new Map<Source, SettledGame>();

beforeAll(async () => {
  server = await startServer();
  for (const source of Object.keys(SOURCES) as Source[]) games.set(source, await SettledGame.on(server, source));
});

afterAll(() => server.close());

describe.each(Object.keys(SOURCES) as Source[])('plays of %s', (source) => {
  const { row, identity, settled, bad, broken } = SOURCES[source];
  const gameOf = (): SettledGame => games.get(source)!;

  describe.each(CALLS)('in $method …/$call', ({ method, call }) => {
    /** Behind the rows that the game has: a file is then wrong for its last row alone. */
    const refused = (rows: readonly unknown[], expected: Expected): Promise<unknown> => {
      const game = gameOf();
      return game.expectRefused({ method, path: `${game.path}/${call}`, body: { source, plays: rows } }, expected);
    };
    const last = `/plays/${settled.length}`;

    it.each(bad)('%s', (_, fields, at) =>
      refused([...settled, row(fields)], { ...BAD, at: at.map((field) => last + field) }),
    );

    it.each(broken)('%s', (_, fields, at) =>
      refused([...settled, row(fields)], { ...BROKEN, at: at.map((field) => last + field) }),
    );

    it.each([[null], ['a play'], [7], [[]]])('that are %j', (play) =>
      refused([...settled, play], { ...BAD, at: [last] }),
    );

    it('with two contents of one identity', () =>
      refused([row({}), ...settled, row({ personId: 2 })], {
        status: 400,
        kind: 'contradictory-plays',
        at: [`/plays/${settled.length + 1}/${identity}`],
      }));

    it('by the thousand are not listed to their end', async () => {
      const rows = Array.from({ length: 1_000 }, () => row({ clock: 'x' }));
      await refused(rows, { ...BAD, at: rows.slice(0, 100).map((_, at) => `/plays/${at}/clock`) });
    });
  });
});
