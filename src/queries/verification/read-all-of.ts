import { StreamDeleted } from '../../ledger/errors';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';

/** Every event of a stream; one that was deleted in the engine has none any more. */
export async function readAllOf(stream: string, ledger: Ledger): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  try {
    for await (const event of ledger.readStream(stream)) events.push(event);
  } catch (error) {
    if (!(error instanceof StreamDeleted)) throw error;
  }
  return events;
}
