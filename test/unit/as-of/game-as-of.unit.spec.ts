import { GameAsOf, type Seen } from '../../../src/domain/as-of/game-as-of';
import { FORMULAS } from '../../../src/domain/formula-version';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { RecordedGame } from '../../../src/domain/game/recorded-game';
import type { GameMoment } from '../../../src/domain/plays/game-moment';
import type { Play } from '../../../src/domain/plays/play';
import { DECLARATION, gameEnd, HARBOUR, rebound, shot, SUMMIT } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';

const PLAYS: readonly Play[] = [
  shot(1, { clock: 'PT10M00.00S' }),
  shot(2, { clock: 'PT08M00.00S', personId: 2 }),
  shot(3, { clock: 'PT08M00.00S', teamId: SUMMIT, personId: 11, shotValue: 3 }),
  // Entered late: its place is before the last two.
  { ...shot(9, { clock: 'PT09M00.00S', personId: 3 }), order: 15_000 },
  shot(4, { period: 2, clock: 'PT06M00.00S', personId: 4 }),
];

function asOf(at: GameMoment | undefined, commands: readonly GameCommand[] = [], seen: Partial<Seen> = {}): GameAsOf {
  const game = new RecordedGame('g');
  game.advance(
    recordedStream('g', [
      { type: 'DeclareGame', declaration: DECLARATION },
      { type: 'RecordPlays', source: 'courtledger', plays: PLAYS.map((play) => ({ play })) },
      ...commands,
    ]),
  );
  return new GameAsOf(game, { formulas: FORMULAS, ...(at && { at }), ...seen });
}

const scoreAt = (at: GameMoment) => {
  const { homeTeam, awayTeam } = asOf(at).boxScore();
  return `${homeTeam.score}-${awayTeam.score}`;
};
const minutesOf = (game: GameAsOf) => game.boxScore().homeTeam.players[0]?.statistics.minutes;

describe('a game as of a clock (S21)', () => {
  it.each([
    [{ period: 1, clock: 'PT10M00.01S' }, '0-0'],
    [{ period: 1, clock: 'PT10M00.00S' }, '2-0'],
    [{ period: 1, clock: 'PT09M00.00S' }, '4-0'],
    [{ period: 1, clock: 'PT08M00.00S' }, '6-3'],
    [{ period: 1 }, '6-3'],
    [{ period: 2, clock: 'PT12M00.00S' }, '6-3'],
    [{ period: 2 }, '8-3'],
    [{ period: 14 }, '8-3'],
  ])('at %j is %s, all plays at that very clock included', (at, score) => {
    expect(scoreAt(at)).toBe(score);
  });

  it('has minutes to the last play that counts, and a period before it whole', () => {
    expect(minutesOf(asOf({ period: 1, clock: 'PT08M00.00S' }))).toBe('PT04M00.00S');
    expect(minutesOf(asOf({ period: 1 }))).toBe('PT04M00.00S');
    expect(minutesOf(asOf({ period: 2, clock: 'PT01M00.00S' }))).toBe('PT18M00.00S');
  });

  it('runs the last period of a completed game to its end, where no clock is asked', () => {
    const completed: GameCommand[] = [{ type: 'ChangeStatus', status: 'completed' }];
    expect(minutesOf(asOf({ period: 2 }, completed))).toBe('PT24M00.00S');
    expect(minutesOf(asOf({ period: 1 }, completed))).toBe('PT04M00.00S');
    expect(minutesOf(asOf({ period: 2, clock: 'PT00M00.00S' }, completed))).toBe('PT18M00.00S');
  });

  it('says what was asked and what that came to', () => {
    const at = { period: 2, clock: 'PT06M00.00S' };
    const { revision, asOf: told } = asOf(at, [], { timestamp: '2024-11-13T00:00:00.000Z' }).head;
    expect(told).toStrictEqual({ timestamp: '2024-11-13T00:00:00.000Z', revision, ...at });
  });

  it('has the flags of the plays that count alone', () => {
    const play: Play = rebound(20, { period: 2, clock: 'PT05M00.00S', teamId: HARBOUR, personId: 1 });
    const commands: GameCommand[] = [
      { type: 'RecordPlays', source: 'courtledger', plays: [{ play }, { play: gameEnd(21) }] },
    ];
    expect(asOf(undefined, commands).boxScore().flags).toMatchObject([{ code: 'unpaired-rebound', playId: 20 }]);
    expect(asOf({ period: 1 }, commands).boxScore().flags).toStrictEqual([]);
  });
});
