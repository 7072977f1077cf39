import fc from 'fast-check';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { decide } from '../../../src/domain/game/decide/decide';
import { effectivePlays } from '../../../src/domain/game/effective-plays';
import type { GameEvent } from '../../../src/domain/game/events';
import { evolve } from '../../../src/domain/game/evolve';
import { type GameState, initialState } from '../../../src/domain/game/game-state';
import { compareGameOrder } from '../../../src/domain/plays/game-order';
import { fileAfter } from '../../../src/simulator/feed';
import { simulateGame } from '../../../src/simulator/simulate-game';

const RUNS = { numRuns: 12 };

describe('what is recorded', () => {
  it('is recorded once: the same plays again, some or all, in any order, are no events', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.infiniteStream(fc.nat(9)), (seed, chances) => {
        const { declaration, plays } = simulateGame({ seed });
        const reported = plays.map((play) => ({ play }));
        const state = after([
          { type: 'DeclareGame', declaration },
          { type: 'RecordPlays', source: 'courtledger', plays: reported },
        ]);
        const some = reported
          .map((one) => ({ one, key: chances.next().value }))
          .filter(({ key }) => key > 2)
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(decide({ type: 'RecordPlays', source: 'courtledger', plays: some }, state)).toStrictEqual([]);
        expect(decide({ type: 'SyncFeed', source: 'courtledger', plays: reported }, state)).toStrictEqual([]);
        expect(decide({ type: 'DeclareGame', declaration }, state)).toStrictEqual([]);
      }),
      RUNS,
    );
  });

  it('is in the ledger for good: a request in parts, each sent twice, ends where the whole ends', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 200 }), (seed, size) => {
        const { declaration, plays } = simulateGame({ seed });
        const parts: GameCommand[] = [];
        for (let from = 0; from < plays.length; from += size) {
          const part = plays.slice(from, from + size).map((play) => ({ play }));
          const command: GameCommand = { type: 'RecordPlays', source: 'courtledger', plays: part };
          parts.push(command, command);
        }
        expect(
          effectivePlays(after([{ type: 'DeclareGame', declaration }, ...parts])).map(({ play }) => play),
        ).toStrictEqual(plays);
      }),
      RUNS,
    );
  });

  it('goes back and forth with the feed’s file, where rows bear no version: after every file the plays are its own', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.array(fc.nat(1200), { minLength: 2, maxLength: 6 }), (seed, steps) => {
        const { declaration, feed } = simulateGame({ seed });
        let state = after([{ type: 'DeclareGame', declaration }]);
        for (const step of steps) {
          const file = fileAfter(feed, 1 + (step % feed.length)).map(({ play }) => play);
          state = take(state, { type: 'SyncFeed', source: 'courtledger', plays: file.map((play) => ({ play })) });
          expect(effectivePlays(state).map(({ play }) => play)).toStrictEqual(file.toSorted(compareGameOrder));
        }
      }),
      RUNS,
    );
  });
});

function after(commands: readonly GameCommand[]): GameState {
  return commands.reduce(take, initialState());
}

function take(state: GameState, command: GameCommand): GameState {
  return evolve(state, decide(command, state) as GameEvent[]);
}
