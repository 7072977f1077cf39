import type { Ledger, RecordedEvent } from '../../ledger/ledger';

export async function readAllOf(stream: string, ledger: Ledger): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of ledger.readStream(stream)) events.push(event);
  return events;
}
