import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { ChangeSignal } from '../change-signal';
import type { EventLog } from '../log/event-log';
import type { LogRecord } from '../log/log-record';
import { caughtUpMessage, checkpointMessage, confirmationMessage } from './read-messages';
import type { ReadRequest } from './read-request';
import { streamDeleted } from './refusals';
import type { ResponseStream } from './response-stream';

/** Sends what is there from the subscription's origin on, page by page. Answers whether more is there. */
type Step = () => Promise<boolean>;

/** Follows a stream: what is there, `caught_up`, then what comes. Ends with a refusal once the stream is tombstoned. */
export async function followStream(log: EventLog, request: ReadRequest, responses: ResponseStream): Promise<void> {
  const stream = request.stream ?? '';
  const begin = log.read.view(stream);
  if (begin === 'deleted') throw streamDeleted(stream);
  let next = request.from === 'start' ? 0n : request.from === 'end' ? endOf(begin) : request.from + 1n;
  const send = async (records: readonly LogRecord[]): Promise<void> => {
    for (const record of records) {
      if (responses.hasEnded()) return;
      await responses.sendEvent(log.read, record);
      next = record.revision + 1n;
    }
  };
  await follow(log, responses, async () => {
    const view = log.read.view(stream);
    if (view === 'missing') return false;
    if (view === 'deleted') {
      await send(log.read.endOfTombstoned(stream, next));
      throw streamDeleted(stream);
    }
    const page = log.read.streamForwards(view, next);
    await send(page.records);
    return page.next !== undefined;
  });
}

function endOf(view: { readonly last: bigint } | 'missing'): bigint {
  return view === 'missing' ? 0n : view.last + 1n;
}

/** Follows the whole log, or what a filter lets through: then a checkpoint tells now and then how far the search has come. */
export async function followLog(log: EventLog, request: ReadRequest, responses: ResponseStream): Promise<void> {
  const { filter, from } = request;
  let seen = typeof from === 'bigint' ? from : from === 'end' ? (log.head ?? 0n) : 0n;
  let checkpoint = seen;
  let considered = 0;
  let live = false;
  const tell = async (position: bigint): Promise<void> => {
    considered = 0;
    if (!filter || position <= checkpoint) return;
    checkpoint = position;
    await responses.send(checkpointMessage(position));
  };
  await follow(log, responses, async () => {
    const page = log.read.allForwards(seen + 1n);
    for (const record of page.records) {
      if (responses.hasEnded()) return false;
      if (!filter || filter.matches(record)) await responses.sendEvent(log.read, record);
      seen = record.position;
      considered += 1;
      if (filter && considered >= filter.checkpointInterval) await tell(seen);
    }
    const more = page.next !== undefined;
    if (!more && !live) await tell(seen);
    live = !more;
    return more;
  });
}

async function follow(log: EventLog, responses: ResponseStream, step: Step): Promise<void> {
  const signal = new ChangeSignal(log);
  responses.whenEnded(() => signal.raise());
  let caughtUp = false;
  try {
    await responses.send(confirmationMessage(randomUUID()));
    while (!responses.hasEnded() && !log.closed) {
      signal.reset();
      if (await step()) {
        caughtUp = false;
        await setImmediate();
        continue;
      }
      if (!caughtUp) await responses.send(caughtUpMessage());
      caughtUp = true;
      if (!responses.hasEnded()) await signal.wait();
    }
  } finally {
    signal.dispose();
  }
}
