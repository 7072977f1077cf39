import { randomUUID } from 'node:crypto';
import {
  EventStoreDBClient,
  jsonEvent,
  type AllStreamSubscription,
  type JSONEventData,
  type ReadStreamOptions,
  type StreamSubscription,
} from '@eventstore/db-client';
import { startEsdbServer, type EsdbServer } from '../../servers/esdb-server';

/** The real client, connected over a socket to a server of ours on an empty log. */
export interface ProtocolSession {
  readonly server: EsdbServer;
  readonly client: EventStoreDBClient;
  close(): Promise<void>;
}

export async function openSession(): Promise<ProtocolSession> {
  const server = await startEsdbServer();
  const client = EventStoreDBClient.connectionString(server.url);
  return {
    server,
    client,
    close: async () => {
      void client.dispose(); // never resolves after a read that was left early
      await server.close();
    },
  };
}

/** A call with credentials of its own goes through Append; every other one through BatchAppend. */
export const CREDENTIALS = { username: 'admin', password: 'changeit' };

export function shot(number: number, id = randomUUID()): JSONEventData {
  return jsonEvent({ id, type: 'ShotTaken', data: { shot: number } });
}

export function shots(count: number): JSONEventData[] {
  return Array.from({ length: count }, (_, n) => shot(n));
}

export function freshName(kind = 'boxscore'): string {
  return `${kind}-${randomUUID()}`;
}

export async function revisions(
  client: EventStoreDBClient,
  stream: string,
  options: ReadStreamOptions = {},
): Promise<number[]> {
  const found: number[] = [];
  for await (const { event } of client.readStream(stream, options)) found.push(Number(event?.revision));
  return found;
}

/** What a subscription said so far, in order; resolves `until` when it has said something. */
export class Heard {
  readonly words: string[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly subscription: StreamSubscription | AllStreamSubscription) {
    const hear = (word: string): void => {
      this.words.push(word);
      for (const listener of this.listeners) listener();
    };
    subscription.on('data', ({ event }: { event?: { revision: bigint } }) => hear(`${event?.revision ?? 'link'}`));
    subscription.on('caughtUp', () => hear('caught up'));
    subscription.on('error', (error: Error) => hear(error.constructor.name));
  }

  async until(...words: string[]): Promise<string[]> {
    const wanted = words.join();
    while (!this.words.slice(-words.length).join().endsWith(wanted)) {
      await new Promise<void>((resolve) => this.listeners.add(resolve));
      this.listeners.clear();
    }
    return this.words;
  }

  stop(): Promise<void> {
    return this.subscription.unsubscribe();
  }
}
