import { CORRECTION_STREAM_PREFIX } from '../../domain/corrections/case/correction-stream';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';

/** Every event of a game's cases: of those that were refused, rejected or withdrawn too, of which the game's own stream knows nothing. */
export async function caseEventsOf(gameId: string, ledger: Ledger): Promise<readonly RecordedEvent[]> {
  const cases = new Set<string>();
  const events: RecordedEvent[] = [];
  for await (const event of ledger.readAll({ prefix: CORRECTION_STREAM_PREFIX })) {
    if (event.type === 'CorrectionRequested' && event.data['gameId'] === gameId) cases.add(event.stream);
    if (cases.has(event.stream)) events.push(event);
  }
  return events;
}
