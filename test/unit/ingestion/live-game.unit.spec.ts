import { UnreadableGameFile } from '../../../src/ingestion/game-file';
import { readLiveGame } from '../../../src/ingestion/nba-live/live-game';
import { boxScore, END, playByPlay, ROWS } from './game-files';
import { AWAY, HOME } from './rows';

describe('a live file with its box score', () => {
  const game = readLiveGame(playByPlay(), boxScore());

  it('declares the rosters of the box score in its order, home first', () => {
    expect(game.gameId).toBe('0022500775');
    expect(game.declaration).toStrictEqual({
      league: 'NBA',
      season: '2025-26',
      seasonType: 'Regular Season',
      date: '2026-02-11',
      homeTeam: { teamId: HOME, tricode: 'CHA', name: 'Charlotte Hornets' },
      awayTeam: { teamId: AWAY, tricode: 'ATL', name: 'Atlanta Hawks' },
      players: [
        { personId: 16, name: 'Player 16', starter: false, jersey: '7', teamId: HOME },
        { personId: 11, name: 'Player 11', starter: true, jersey: '7', position: 'C', teamId: HOME },
        { personId: 21, name: 'Player 21', starter: true, jersey: '7', position: 'C', teamId: AWAY },
      ],
    });
  });

  it('hands on the rows as they are', () => {
    expect(game.source).toBe('nba-live');
    expect(game.rows).toBe(ROWS);
  });

  it('is over when it has a row that says so', () => {
    expect(game.completed).toBe(false);
    expect(readLiveGame(playByPlay([...ROWS, END]), boxScore()).completed).toBe(true);
  });

  it('refuses the box score of another game', () => {
    expect(() => readLiveGame(playByPlay(), boxScore('0022500776'))).toThrow(
      'the box score is of game 0022500776, the plays are of 0022500775',
    );
  });

  it('says which field of the box score is wrong', () => {
    const { game: box } = boxScore();
    const broken = { game: { ...box, homeTeam: { ...(box['homeTeam'] as object), players: [{ personId: 'x' }] } } };
    expect(() => readLiveGame(playByPlay(), broken)).toThrow(
      '/homeTeam/players/0/personId personId must be a whole number from 1',
    );
  });

  it('takes a roster, as it is declared over HTTP, in place of a box score', () => {
    const { declaration } = game;
    expect(readLiveGame(playByPlay(), declaration).declaration).toStrictEqual(declaration);
    expect(() => readLiveGame(playByPlay(), { ...declaration, date: 'today' })).toThrow(
      '/date date must be a date such as 2024-10-23',
    );
  });
});

describe('a live file by itself', () => {
  const { declaration } = readLiveGame(playByPlay());

  it('has at home the team whose points move scoreHome, and says that its roster is inferred', () => {
    expect(declaration.homeTeam).toStrictEqual({ teamId: HOME, tricode: 'CHA', name: 'Charlotte Hornets' });
    expect(declaration.awayTeam).toStrictEqual({ teamId: AWAY, tricode: 'ATL', name: 'Atlanta Hawks' });
    expect(declaration.rosterInferred).toBe(true);
  });

  it("is dated in the league's own time zone", () => {
    expect(declaration.date).toBe('2026-02-11');
  });

  it('has on its roster everyone credited, first those who play before they come in, but no coach with a technical', () => {
    expect(declaration.players).toStrictEqual([
      { personId: 11, name: 'H. Ome11', starter: true, teamId: HOME },
      { personId: 12, name: 'H. Ome12', starter: true, teamId: HOME },
      { personId: 13, name: 'H. Ome13', starter: true, teamId: HOME },
      { personId: 16, name: 'H. Ome16', starter: false, teamId: HOME },
      { personId: 21, name: 'A. Way21', starter: true, teamId: AWAY },
      { personId: 22, name: 'A. Way22', starter: true, teamId: AWAY },
    ]);
  });

  it('is read the same in any order of its rows', () => {
    const { players } = readLiveGame(playByPlay([...ROWS].reverse())).declaration;
    expect(new Set(players)).toStrictEqual(new Set(declaration.players));
  });

  it('never has more than five starters', () => {
    const seventh = [31, 32, 33, 34, 35, 36].map((personId, at) => ({
      ...ROWS[2]!,
      actionNumber: 30 + at,
      orderNumber: 3e5 + at,
      personId,
    }));
    const { players } = readLiveGame(playByPlay([...ROWS, ...seventh])).declaration;
    expect(players.filter(({ teamId, starter }) => teamId === AWAY && starter)).toHaveLength(5);
  });

  it("can't tell who is at home before the first points", () => {
    expect(() => readLiveGame(playByPlay(ROWS.slice(0, 1)))).toThrow(UnreadableGameFile);
    expect(() => readLiveGame(playByPlay(ROWS.slice(0, 1)))).toThrow('give the box score or a roster');
  });

  it('says which row is wrong', () => {
    expect(() => readLiveGame(playByPlay([{ ...ROWS[1]!, period: 'one' }]))).toThrow(
      '/game/actions/0/period period must be a whole number from 0',
    );
  });
});

describe('what is no live file', () => {
  it.each([
    [null, 'must be an object'],
    [{ game: 1 }, '/game must be an object'],
    [{ game: { gameId: '0022500775' } }, '/game/actions actions must be a list'],
    [{ game: { gameId: 7, actions: [] } }, '/game/gameId gameId must be text'],
  ])('%j', (file, message) => {
    expect(() => readLiveGame(file)).toThrow(message);
  });

  it('is a game of another league', () => {
    expect(() => readLiveGame(playByPlay(ROWS, '1022500775'))).toThrow("gameId 1022500775 is not one of the NBA's");
  });
});
