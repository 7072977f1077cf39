import { setTimeout as wait } from 'node:timers/promises';
import type { RecordedEvent, SubscriptionMessage } from '../../ledger/ledger';
import type { Batch } from './projection';

/** In milliseconds: a slate of live games is written about once a second. */
const MOMENT = 1_000;

interface Measure {
  /** In milliseconds. */
  readonly moment?: number;
  /** So many streams are enough for a batch, however short the moment. */
  readonly enough?: number;
}

/**
 * Gathers what comes within a moment into one batch, which holds the last event of each stream alone. A batch is whole sooner where it has enough, or
 * where everything that was there has come.
 */
export async function* gathered(
  messages: AsyncIterable<SubscriptionMessage>,
  { moment = MOMENT, enough = 256 }: Measure = {},
): AsyncGenerator<Batch> {
  const iterator = messages[Symbol.asyncIterator]();
  let next = nextOf(iterator);
  for (let first = await next; !first.done; first = await next) {
    const gathering = new Gathering(enough);
    const over = wait(moment, undefined, { ref: false });
    for (let message: Next | undefined = first; message && !message.done; message = await Promise.race([next, over])) {
      next = nextOf(iterator);
      if (gathering.isWholeWith(message.value)) break;
    }
    if (gathering.position !== undefined) yield { events: gathering.events, position: gathering.position };
  }
}

type Next = IteratorResult<SubscriptionMessage>;

/** Whoever awaits it is told of a failure; nobody may be awaiting it yet. */
function nextOf(iterator: AsyncIterator<SubscriptionMessage>): Promise<Next> {
  const next = iterator.next();
  next.catch(() => undefined);
  return next;
}

class Gathering {
  position: bigint | undefined;
  private readonly last = new Map<string, RecordedEvent>();

  constructor(private readonly enough: number) {}

  get events(): readonly RecordedEvent[] {
    return [...this.last.values()];
  }

  isWholeWith(message: SubscriptionMessage): boolean {
    if (message.kind === 'caught-up') return true;
    if (message.kind === 'checkpoint') this.position = message.position;
    else for (const event of message.events) this.take(event);
    return this.last.size >= this.enough;
  }

  /** Behind the others, so that the events stay in the order of the ledger. */
  private take(event: RecordedEvent): void {
    this.last.delete(event.stream);
    this.last.set(event.stream, event);
    this.position = event.position;
  }
}
