import { normaliseDeclaration } from '../../../src/ingestion/courtledger/normalise-declaration';

const declaration = {
  league: 'NBA',
  season: '2024-25',
  seasonType: 'Regular Season',
  date: '2024-10-23',
  homeTeam: { teamId: 1, tricode: 'POR', name: 'Portland Trail Blazers' },
  awayTeam: { teamId: 2, tricode: 'GSW', name: 'Golden State Warriors' },
  players: [{ personId: 11, name: 'P. Layer', teamId: 1, starter: true, jersey: '00', position: 'C' }],
};

describe('the declaration of a game', () => {
  it('is taken as it is', () => {
    expect(normaliseDeclaration(declaration)).toStrictEqual({ declaration, errors: [] });
  });

  it('may say that its roster was inferred', () => {
    const inferred = { ...declaration, rosterInferred: true };
    expect(normaliseDeclaration(inferred).declaration).toStrictEqual(inferred);
    expect(normaliseDeclaration({ ...declaration, rosterInferred: 'yes' }).errors).toStrictEqual([
      { pointer: '/rosterInferred', message: 'rosterInferred must be true or false' },
    ]);
  });

  it.each([
    [{ season: '2024-26' }, '/season', 'season must be a season such as 2024-25'],
    [{ league: 'WNBA' }, '/league', 'league must be one of NBA'],
    [{ date: '2024-02-30' }, '/date', 'date must be a date such as 2024-10-23'],
    [{ seasonType: undefined }, '/seasonType', 'seasonType is missing'],
    [{ homeTeam: { teamId: 1, tricode: 'POR' } }, '/homeTeam/name', 'name is missing'],
    [{ awayTeam: 'GSW' }, '/awayTeam', 'awayTeam must be an object'],
    [{ players: {} }, '/players', 'players must be an array'],
    [{ players: [null] }, '/players/0', 'must be an object'],
    [
      { players: [{ ...declaration.players[0], starter: 'yes' }] },
      '/players/0/starter',
      'starter must be true or false',
    ],
    [
      { players: [{ ...declaration.players[0], height: 2 }] },
      '/players/0/height',
      'height is not a field of this object',
    ],
    [{ arena: 'Moda Center' }, '/arena', 'arena is not a field of this object'],
  ])('%j is told by its field and rule', (fields, pointer, message) => {
    expect(normaliseDeclaration({ ...declaration, ...fields })).toStrictEqual({ errors: [{ pointer, message }] });
  });

  it('is an object', () => {
    expect(normaliseDeclaration([], { pointer: '/declaration' }).errors).toStrictEqual([
      { pointer: '/declaration', message: 'must be an object' },
    ]);
  });
});
