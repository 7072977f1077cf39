import { randomUUID } from 'node:crypto';
import type { Ledger, ProposedEvent, RecordedEvent, SubscriptionMessage } from '../../src/ledger/ledger';

export function play(playId: number, more: Record<string, unknown> = {}): ProposedEvent {
  return {
    eventId: randomUUID(),
    type: 'PlayRecorded',
    data: { playId, type: 'rebound', period: 1, clock: 'PT11M38.00S', ...more },
    metadata: { recordedAt: '2024-10-24T02:12:09.000Z', actor: { id: 'feed', role: 'feed' }, source: 'nba-live' },
  };
}

export function plays(count: number, first = 1): ProposedEvent[] {
  return Array.from({ length: count }, (_, n) => play(first + n));
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

export function playIds(events: readonly { readonly data: RecordedEvent['data'] }[]): unknown[] {
  return events.map((event) => event.data.playId);
}

/** Appends plays one request each, numbered from `first`, to a stream that is at `revision`. */
export async function appendOneByOne(ledger: Ledger, stream: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await ledger.append(stream, n === 0 ? 'no-stream' : BigInt(n - 1), [play(n + 1)]);
}

/** Takes messages until `done` says so of what was taken. Other items of the subscription stay in it. */
export async function takeUntil(
  messages: AsyncIterator<SubscriptionMessage>,
  done: (taken: Taken) => boolean,
): Promise<Taken> {
  const taken: Taken = { events: [], caughtUp: 0, checkpoint: undefined, kinds: [] };
  while (!done(taken)) {
    const { value, done: ended } = await messages.next();
    if (ended === true) throw new Error(`the subscription ended after ${taken.events.length} events`);
    take(taken, value);
  }
  return taken;
}

export interface Taken {
  readonly events: RecordedEvent[];
  readonly kinds: SubscriptionMessage['kind'][];
  caughtUp: number;
  checkpoint: bigint | undefined;
}

function take(taken: Taken, message: SubscriptionMessage): void {
  taken.kinds.push(message.kind);
  if (message.kind === 'events') taken.events.push(...message.events);
  if (message.kind === 'caught-up') taken.caughtUp += 1;
  if (message.kind === 'checkpoint') taken.checkpoint = message.position;
}
