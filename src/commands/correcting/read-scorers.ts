import { scorersOf } from '../../domain/corrections/case/scorers';
import { playIdOf } from '../../domain/corrections/changed-plays';
import type { PlayChange } from '../../domain/corrections/play-change';
import { gameStream } from '../../domain/game/game-stream';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';

/** Everyone who scored one of the plays that changes concern, as far as their game's stream goes now. */
export async function readScorers(
  changes: readonly PlayChange[],
  gameId: string,
  ledger: Ledger,
): Promise<ReadonlySet<string>> {
  const events: RecordedEvent[] = [];
  for await (const event of ledger.readStream(gameStream(gameId))) events.push(event);
  return scorersOf(new Set(changes.map(playIdOf)), events);
}
