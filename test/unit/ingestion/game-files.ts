import { AWAY, HOME, liveRow } from './rows';

type Row = Readonly<Record<string, unknown>>;

const row = (actionNumber: number, fields: Row): Row =>
  liveRow({ actionNumber, orderNumber: actionNumber * 10_000, ...fields });
const home = (personId: number): Row => ({ teamId: HOME, personId, playerNameI: `H. Ome${personId}` });
const away = (personId: number): Row => ({ teamId: AWAY, personId, playerNameI: `A. Way${personId}` });
const shot = (made: boolean): Row => ({ actionType: '2pt', shotResult: made ? 'Made' : 'Missed' });

/** A short game: 11 scores for the home team, 21 answers, 16 comes in for 11, a coach of the visitors gets a technical. */
export const ROWS: readonly Row[] = [
  row(2, {
    actionType: 'period',
    subType: 'start',
    teamId: undefined,
    personId: 0,
    timeActual: '2026-02-12T00:10:32.6Z',
  }),
  row(4, { ...home(11), ...shot(true), assistPersonId: 12, assistPlayerNameInitial: 'H. Ome12', scoreHome: '2' }),
  row(6, { ...away(21), ...shot(true), scoreHome: '2', scoreAway: '2' }),
  row(8, { ...away(22), ...shot(false), blockPersonId: 13, blockPlayerName: 'Ome13', scoreHome: '2', scoreAway: '2' }),
  row(9, { ...home(13), actionType: 'block' }),
  row(10, { teamId: HOME, personId: 0, actionType: 'rebound', subType: 'defensive', qualifiers: ['team'] }),
  row(12, { ...away(99), actionType: 'foul', subType: 'technical' }),
  row(14, { ...home(16), actionType: 'substitution', subType: 'in' }),
  row(15, { ...home(11), actionType: 'substitution', subType: 'out' }),
  row(16, {
    ...home(16),
    actionType: 'freethrow',
    subType: '1 of 1',
    descriptor: 'technical',
    shotResult: 'Made',
    scoreHome: '3',
    scoreAway: '2',
  }),
];

export const END = row(20, { actionType: 'game', subType: 'end', teamId: undefined, personId: 0 });

export function playByPlay(actions: readonly Row[] = ROWS, gameId = '0022500775'): Row {
  return { meta: { version: 1 }, game: { gameId, actions } };
}

export function boxScore(gameId = '0022500775'): { readonly game: Row } {
  const player = (personId: number, starter: string): Row => ({
    personId,
    name: `Player ${personId}`,
    starter,
    jerseyNum: '7',
    position: starter === '1' ? 'C' : undefined,
  });
  return {
    game: {
      gameId,
      gameTimeLocal: '2026-02-11T19:00:00-05:00',
      homeTeam: {
        teamId: HOME,
        teamCity: 'Charlotte',
        teamName: 'Hornets',
        teamTricode: 'CHA',
        players: [player(16, '0'), player(11, '1')],
      },
      awayTeam: {
        teamId: AWAY,
        teamCity: 'Atlanta',
        teamName: 'Hawks',
        teamTricode: 'ATL',
        players: [player(21, '1')],
      },
    },
  };
}

/** A season line of the same game: descriptions instead of names, no box. */
export function seasonLine(fields: Row = {}): Row {
  const described = (line: Row, description: string): Row => {
    const { timeActual: _, edited: __, playerNameI: ___, assistPlayerNameInitial: ____, ...rest } = line;
    return { ...rest, description };
  };
  return {
    gameId: '0022400072',
    date: '2024-10-23',
    seasonType: 'Regular Season',
    home: HOME,
    away: AWAY,
    homeTricode: 'CHA',
    awayTricode: 'ATL',
    starters: { [AWAY]: [21, 22, 23, 24, 25], [HOME]: [11, 12, 13, 14, 15] },
    actions: [
      described(ROWS[1]!, 'H. Ome11 Layup (2 PTS) (H. Ome12 1 AST)'),
      described(ROWS[6]!, 'TEAM foul technical'),
      described(ROWS[7]!, 'SUB in: H. Ome16'),
      described(ROWS[4]!, 'H. Ome13 BLOCK (1 BLK)'),
    ],
    official: [
      { personId: 21, name: 'Aaron Way', team: 'ATL' },
      { personId: 26, name: 'Benjamin Bench', team: 'ATL' },
      { personId: 11, name: 'Henry Ome', team: 'CHA' },
    ],
    ...fields,
  };
}
