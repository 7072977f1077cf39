import { setImmediate } from 'node:timers/promises';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { EventLog } from '../log/event-log';
import type { Page, StreamView } from '../log/log-reader';
import { streamNotFoundMessage } from './read-messages';
import { toReadRequest, type ReadRequest } from './read-request';
import { streamDeleted, toRefusal } from './refusals';
import { ResponseStream } from './response-stream';
import { followLog, followStream } from './subscription';

/** Reads and subscriptions, of a stream or of the whole log: in the protocol they are one method. */
export function readHandler(log: EventLog) {
  return (call: ServerWritableStream<ReadReq, ReadResp>): void => {
    answer(log, call).then(
      () => call.end(),
      (error: unknown) => call.emit('error', toRefusal(error)),
    );
  };
}

async function answer(log: EventLog, call: ServerWritableStream<ReadReq, ReadResp>): Promise<void> {
  const request = toReadRequest(call.request);
  const responses = new ResponseStream(call, request);
  const { stream, count } = request;
  if (count !== undefined)
    return stream === undefined ? readLog(log, request, responses) : readStream(log, request, responses);
  return stream === undefined ? followLog(log, request, responses) : followStream(log, request, responses);
}

async function readStream(log: EventLog, request: ReadRequest, responses: ResponseStream): Promise<void> {
  const stream = request.stream ?? '';
  const view = log.read.view(stream);
  if (view === 'deleted') throw streamDeleted(stream);
  if (view === 'missing') return responses.send(streamNotFoundMessage(stream));
  const from = firstRevision(request, view);
  const wanted = Number(request.count);
  const pageAt = (revision: bigint): Page =>
    request.backwards
      ? log.read.streamBackwards(view, revision, wanted)
      : log.read.streamForwards(view, revision, wanted);
  if (from !== undefined) await sendPages(log, request, responses, { from, pageAt });
}

/** `undefined` where there is nothing to read: forwards from the end. */
function firstRevision({ from, backwards }: ReadRequest, view: StreamView): bigint | undefined {
  if (from === 'start') return 0n;
  if (from === 'end') return backwards ? view.last : undefined;
  return from;
}

async function readLog(log: EventLog, request: ReadRequest, responses: ResponseStream): Promise<void> {
  const { from, backwards } = request;
  if (from === (backwards ? 'start' : 'end')) return;
  const start = typeof from === 'bigint' ? from : backwards ? (log.head ?? 0n) + 1n : 0n;
  const pageAt = (position: bigint): Page =>
    backwards ? log.read.allBackwards(position) : log.read.allForwards(position);
  await sendPages(log, request, responses, { from: start, pageAt });
}

/** The pages of a read, each telling where the next begins. */
interface Pages {
  readonly from: bigint;
  readonly pageAt: (from: bigint) => Page;
}

async function sendPages(
  log: EventLog,
  request: ReadRequest,
  responses: ResponseStream,
  { from, pageAt }: Pages,
): Promise<void> {
  const { filter } = request;
  let left = request.count ?? 0n;
  let next: bigint | undefined = from;
  while (next !== undefined && !responses.hasEnded()) {
    const page: Page = pageAt(next);
    for (const record of page.records) {
      if (filter && !filter.matches(record)) continue;
      if (left === 0n || responses.hasEnded()) return;
      left -= 1n;
      await responses.sendEvent(log.read, record);
    }
    next = page.next;
    if (next !== undefined) await setImmediate();
  }
}
