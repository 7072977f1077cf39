import { seasonOf } from '../../../src/ingestion/nba-live/game-id';
import { readSeasonLine } from '../../../src/ingestion/nba-live/season-line';
import { seasonLine } from './game-files';
import { AWAY, HOME } from './rows';

describe('a season line', () => {
  const game = readSeasonLine(seasonLine());

  it('is a whole game that is over', () => {
    expect(game).toMatchObject({ gameId: '0022400072', source: 'nba-live', completed: true });
    expect(game.rows).toHaveLength(4);
    expect(game.declaration).toMatchObject({
      league: 'NBA',
      season: '2024-25',
      seasonType: 'Regular Season',
      date: '2024-10-23',
      homeTeam: { teamId: HOME, tricode: 'CHA', name: 'Charlotte Hornets' },
      awayTeam: { teamId: AWAY, tricode: 'ATL', name: 'Atlanta Hawks' },
    });
    expect(game.declaration).not.toHaveProperty('rosterInferred');
  });

  it('has on its roster the starters, those of the official record, and everyone credited (S8), but no coach', () => {
    const names = (teamId: number): readonly string[] =>
      game.declaration.players
        .filter((player) => player.teamId === teamId)
        .map(({ name, starter }) => `${name}${starter ? '*' : ''}`);
    expect(names(HOME)).toStrictEqual(['Henry Ome*', '12*', 'H. Ome13*', '14*', '15*', 'H. Ome16']);
    expect(names(AWAY)).toStrictEqual(['Aaron Way*', '22*', '23*', '24*', '25*', 'Benjamin Bench']);
  });

  it('names a team that the official record lacks from its own rows (Indiana at San Antonio, 0022400633)', () => {
    const { players } = readSeasonLine(seasonLine({ official: [] })).declaration;
    expect(players.find(({ personId }) => personId === 16)).toStrictEqual({
      personId: 16,
      name: 'H. Ome16',
      starter: false,
      teamId: HOME,
    });
  });

  it.each([
    [{ home: undefined }, '/home home must be a whole number from 1'],
    [{ official: [{ personId: 1 }] }, '/official/0/name name must be text'],
    [{ starters: {} }, `/starters/${AWAY}`],
    [{ actions: [{}] }, '/actions/0/clock clock must be'],
    [{ date: 20241023 }, '/date date must be text'],
  ])('says what is wrong: %j', (fields, message) => {
    const starters = 'starters' in fields ? { starters: { [HOME]: [] } } : {};
    expect(() => readSeasonLine(seasonLine({ ...fields, ...starters }))).toThrow(message);
  });
});

describe("the league's game numbers", () => {
  it.each([
    ['0022400072', '2024-25', 'Regular Season'],
    ['0042100302', '2021-22', 'Playoffs'],
    ['0052300101', '2023-24', 'PlayIn'],
    ['0012500001', '2025-26', 'Pre Season'],
    ['0029900001', '1999-00', 'Regular Season'],
  ])('%s is of %s, %s', (gameId, season, seasonType) => {
    expect(seasonOf(gameId)).toStrictEqual({ season, seasonType });
  });
});
