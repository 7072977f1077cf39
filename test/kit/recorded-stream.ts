import { chainEvents } from '../../src/commands/recording/chain';
import type { GameCommand } from '../../src/domain/game/decide/command';
import { decide } from '../../src/domain/game/decide/decide';
import { evolve } from '../../src/domain/game/evolve';
import { initialState } from '../../src/domain/game/game-state';
import { gameStream } from '../../src/domain/game/game-stream';
import type { RecordedEvent } from '../../src/ledger/ledger';

const context = { actor: { id: 'feed', role: 'feed' }, correlationId: 'r' };

/** A game's stream after these commands, as a ledger holds it where there is nothing else. */
export function recordedStream(gameId: string, commands: readonly GameCommand[]): RecordedEvent[] {
  const stream = gameStream(gameId);
  let state = initialState();
  const events: RecordedEvent[] = [];
  for (const command of commands) {
    const chain = { stream, hashes: events.map(({ metadata }) => String(metadata['hash'])), recordedAt: '' };
    const recorder = { context, now: '2024-11-12T20:00:00.000Z', sign: () => undefined };
    const chained = chainEvents(decide(command, state), chain, recorder);
    for (const { event, proposed } of chained) {
      events.push({ ...proposed, stream, revision: BigInt(events.length), position: BigInt(events.length) });
      state = evolve(state, [event]);
    }
  }
  return events;
}
