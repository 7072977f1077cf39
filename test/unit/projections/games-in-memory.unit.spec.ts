import type { RecordedEvent } from '../../../src/ledger/ledger';
import { GamesInMemory } from '../../../src/projections/game/games-in-memory';
import { simulateGame } from '../../../src/simulator/simulate-game';
import { recordedStream } from '../../kit/recorded-stream';

const STREAM = 'game-g';

function aStream(): RecordedEvent[] {
  const { declaration, plays } = simulateGame({ seed: 4 });
  return recordedStream('g', [
    { type: 'DeclareGame', declaration },
    { type: 'RecordPlays', source: 'courtledger', plays: plays.slice(0, 20).map((play) => ({ play })) },
  ]);
}

describe('games in memory', () => {
  const events = aStream();
  const last = events.at(-1)!;
  let games: GamesInMemory;

  beforeEach(() => {
    async function* readStream(): AsyncGenerator<RecordedEvent> {
      await Promise.resolve();
      yield* events;
    }
    games = new GamesInMemory({ readStream } as never, 1);
  });

  it('take a game further with the events that come by, from where its stream was before them', async () => {
    const game = await games.after(STREAM, events.slice(5, 8));
    expect(game.recorded.standing.revision).toBe(7n);
    await games.after(STREAM, events.slice(8, 10));
    expect(game.recorded.standing.revision).toBe(9n);
  });

  it('show a game as it is in memory', async () => {
    const game = await games.after(STREAM, events.slice(0, 8));
    expect(await games.latest(STREAM)).toBe(game);
  });

  it('show one that is not there as its whole stream has it, and don’t keep that', async () => {
    const whole = await games.latest(STREAM);
    expect(whole.recorded.standing.revision).toBe(last.revision);
    // Events that come by afterwards may be older than what was shown.
    const game = await games.after(STREAM, events.slice(5, 8));
    expect(game.recorded.standing.revision).toBe(7n);
  });

  it('forget a game', async () => {
    const game = await games.after(STREAM, events.slice(0, 8));
    games.forget(STREAM);
    expect(await games.latest(STREAM)).not.toBe(game);
  });
});
