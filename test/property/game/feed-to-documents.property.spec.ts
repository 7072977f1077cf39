import fc from 'fast-check';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { effectivePlays } from '../../../src/domain/game/effective-plays';
import { evolve } from '../../../src/domain/game/evolve';
import { initialState } from '../../../src/domain/game/game-state';
import type { RecordedEvent } from '../../../src/ledger/ledger';
import { documentsOf } from '../../../src/projections/game/documents-of';
import { ProjectedGame } from '../../../src/projections/game/projected-game';
import type { Document } from '../../../src/read-models/read-models';
import { fileAfter } from '../../../src/simulator/feed';
import { simulateGame, type SimulatedGame } from '../../../src/simulator/simulate-game';
import { recordedStream } from '../../kit/recorded-stream';

const STREAM = 'game-g';
const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** A game's stream as a live feed makes it: its file, read again after every few steps. */
function recordedGame({ declaration, feed }: SimulatedGame, stride: number): RecordedEvent[] {
  const commands: GameCommand[] = [{ type: 'DeclareGame', declaration }];
  for (let steps = stride; steps < feed.length + stride; steps += stride) {
    commands.push({ type: 'SyncFeed', source: 'courtledger', plays: fileAfter(feed, Math.min(steps, feed.length)) });
  }
  return recordedStream('g', commands);
}

/** The documents that are left when events are projected batch by batch, each batch written over the one before. */
function documentsInBatches(events: readonly RecordedEvent[], sizes: () => number): Map<string, Document> {
  const game = ProjectedGame.of(STREAM);
  const kept = new Map<string, Document>();
  for (let from = 0; from < events.length;) {
    const batch = events.slice(from, from + sizes());
    game.advance(batch);
    for (const { model, document } of documentsOf(game, BigInt(from) - 1n))
      kept.set(`${model} ${document._id}`, document);
    from += batch.length;
  }
  return kept;
}

describe('from a feed to documents', () => {
  it('the plays that stand in the end are those of the last file, however it grew', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 5, max: 60 }), (seed, stride) => {
        const game = simulateGame({ seed });
        const state = evolve(initialState(), recordedGame(game, stride) as unknown as Parameters<typeof evolve>[1]);
        expect(effectivePlays(state).map(({ play }) => play)).toStrictEqual(game.plays);
      }),
      { numRuns: 15 },
    );
  });

  it('the same events give the same documents, whatever the batches', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (seed, sizes) => {
        const events = recordedGame(simulateGame({ seed }), 25);
        let next = 0;
        const inBatches = documentsInBatches(events, () => sizes[next++ % sizes.length] ?? 1);
        expect(inBatches).toStrictEqual(documentsInBatches(events, () => events.length));
      }),
      { numRuns: 6 },
    );
  });
});
