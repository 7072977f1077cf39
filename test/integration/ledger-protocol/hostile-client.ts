import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';

/** A client that is in the middle of everything when it is killed. */
const [url = ''] = process.argv.slice(2);
const client = EventStoreDBClient.connectionString(url);

async function write(stream: string): Promise<void> {
  for (;;) {
    const note = 'n'.repeat(5_000);
    await client.appendToStream(
      stream,
      Array.from({ length: 50 }, () => jsonEvent({ type: 'T', data: { note } })),
    );
  }
}

async function read(): Promise<void> {
  for (;;) for await (const { event } of client.readAll()) if (event?.type === 'T') process.send?.('reading');
}

client.subscribeToAll().on('data', () => undefined);
for (let n = 0; n < 3; n++) void write(`busy-${n}`);
void read();
