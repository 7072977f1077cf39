import { GameAsOf } from '../../../src/domain/as-of/game-as-of';
import type { Window } from '../../../src/domain/box-score/window';
import { FORMULAS, type Formulas, formulasOf } from '../../../src/domain/formula-version';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { flagsByPlay } from '../../../src/domain/game/play-row';
import { RecordedGame } from '../../../src/domain/game/recorded-game';
import type { Play } from '../../../src/domain/plays/play';
import { DECLARATION, HARBOUR, rebound, shot, SUMMIT } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';

const stray = (playId: number, period: number): Play =>
  rebound(playId, { period, clock: 'PT01M00.00S', teamId: HARBOUR, personId: 1 });

/** A basket in each of the first three quarters, and a rebound of nothing in the second and third. */
const PLAYS: readonly Play[] = [
  shot(1),
  shot(2, { period: 2, teamId: SUMMIT, personId: 11, shotValue: 3 }),
  stray(3, 2),
  shot(4, { period: 3, personId: 2 }),
  stray(5, 3),
];
const COMMANDS: readonly GameCommand[] = [
  { type: 'DeclareGame', declaration: { ...DECLARATION, rosterInferred: true } },
  { type: 'RecordPlays', source: 'courtledger', plays: PLAYS.map((play) => ({ play })) },
];

function gameOf(formulas: Formulas = FORMULAS, ...more: readonly GameCommand[]): GameAsOf {
  const game = new RecordedGame('g');
  game.advance(recordedStream('g', [...COMMANDS, ...more]));
  return new GameAsOf(game, { formulas });
}

/** Every key, and those of a team and of a player, in their order. */
function keysOf(answer: object): readonly string[][] {
  const { homeTeam } = answer as { homeTeam: { players: readonly object[] } };
  return [answer, homeTeam, homeTeam.players[0]!].map((each) => Object.keys(each));
}

describe('a stretch of a game', () => {
  it.each<[Window | undefined, string, (number | undefined)[]]>([
    [undefined, '4-3', [undefined, 3, 5]],
    ['game', '4-3', [undefined, 3, 5]],
    ['q1', '2-0', [undefined]],
    ['q2', '0-3', [undefined, 3]],
    ['h1', '2-3', [undefined, 3]],
    ['h2', '2-0', [undefined, 5]],
    ['ot1', '0-0', [undefined]],
  ])('%s: %s, with the flags of its plays %j and of the game as a whole', (window, score, flagged) => {
    const { homeTeam, awayTeam, flags } = gameOf().boxScore(window);
    expect(`${homeTeam.score}-${awayTeam.score}`).toBe(score);
    expect(flags.map(({ playId }) => playId)).toStrictEqual(flagged);
  });

  it('names everyone, and is rated by its own plays', () => {
    const { homeTeam, awayTeam } = gameOf().boxScore('q2');
    expect(homeTeam).toMatchObject({ teamId: HARBOUR, tricode: 'HAR', name: 'Harbour' });
    expect(awayTeam.players.map(({ name }) => name).slice(0, 2)).toStrictEqual(['Player 11', 'Player 12']);
    expect(awayTeam.players[0]).toMatchObject({ personId: 11, starter: true, played: true });
    expect(awayTeam.ratings.league['trueShootingPercentage']).toBe(1.5);
    expect(homeTeam.ratings.league['trueShootingPercentage']).toBeNull();
  });

  it('runs to the end of the last quarter once the game is over', () => {
    const minutes = (game: GameAsOf) => game.boxScore('h2').homeTeam.statistics.minutes;
    expect(minutes(gameOf())).toBe('PT55M00.00S');
    const completed = gameOf(FORMULAS, { type: 'ChangeStatus', status: 'completed' });
    expect(minutes(completed)).toBe('PT60M00.00S');
    // The same possessions in more time.
    const pace = (game: GameAsOf) => Number(game.boxScore('h2').awayTeam.ratings.league['pace']);
    expect(pace(completed)).toBeCloseTo((pace(gameOf()) * 55) / 60, 12);
    expect(pace(completed)).toBeGreaterThan(0);
  });
});

describe('the answer about a box score', () => {
  const head = ['gameId', 'status', 'finality', 'revision', 'asOf', 'formulaVersion', 'flags', 'homeTeam', 'awayTeam'];
  const team = ['teamId', 'tricode', 'name', 'score', 'periods', 'statistics'];
  const player = ['personId', 'name', 'starter', 'played', 'statistics'];

  it('has its keys in the order of the contract', () => {
    expect(keysOf(gameOf().boxScoreAnswer())).toStrictEqual([
      head,
      [...team, 'ratings', 'players'],
      [...player, 'ratings'],
    ]);
  });

  it('has no ratings by formulas that had none', () => {
    expect(keysOf(gameOf(formulasOf(1)).boxScoreAnswer('q1'))).toStrictEqual([head, [...team, 'players'], player]);
  });

  it('is compared with another by what the formulas have', () => {
    expect(gameOf().countedAndRated().home).toHaveProperty('ratings');
    expect(gameOf(formulasOf(1)).countedAndRated().home).not.toHaveProperty('ratings');
  });
});

describe('the plays of a game, in rows', () => {
  it('say the score after each, in words who did it, and what is wrong with it', () => {
    expect(gameOf().playRows().slice(0, 3)).toMatchObject([
      { play: shot(1), score: { home: 2, away: 0 }, description: 'Player 1 makes a two', flags: [] },
      { score: { home: 2, away: 3 }, description: 'Player 11 makes a three', flags: [] },
      { score: { home: 2, away: 3 }, flags: [{ code: 'unpaired-rebound', playId: 3 }] },
    ]);
  });

  it('have all of their flags, and none of the game’s', () => {
    const flag = (playId?: number) => ({ code: 'conflict', detail: '', ...(playId && { playId }) }) as const;
    const flagged = flagsByPlay([flag(4), flag(), flag(9), flag(4)]);
    expect([...flagged].map(([playId, flags]) => [playId, flags.length])).toStrictEqual([
      [4, 2],
      [9, 1],
    ]);
  });
});
