import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { UUID } from '@eventstore/db-client/generated/shared_pb';
import type { ServerDuplexStream } from '@grpc/grpc-js';
import { LedgerUnavailable } from '../../errors';
import type { EventLog } from '../log/event-log';
import { MAX_APPEND_BYTES, sizeInLog, type ExpectedState, type LogEvent } from '../log/log-record';
import {
  batchFailure,
  batchSuccess,
  conflictStatus,
  deletedStatus,
  refusedStatus,
  timeoutStatus,
  tooLargeStatus,
} from './batch-responses';
import { expectedStateOfBatch } from './expected-state';
import { toLogEvent } from './proposed-message';
import type { Refusal } from './refusals';
import { toRefusal } from './refusals';
import { streamNameOf, uuidOf } from './stream-names';

type BatchCall = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

/** An append whose messages are still arriving. */
interface Arriving {
  readonly correlationId: UUID;
  readonly options: BatchAppendReq.Options;
  readonly events: LogEvent[];
  size: number;
  refusal?: Refusal;
}

/** Many appends over one call: each is one or more messages with one correlation id, answered when it is durable, in any order. */
export function batchAppendHandler(log: EventLog) {
  return (call: BatchCall): void => {
    const arriving = new Map<string, Arriving>();
    let unanswered = 0;
    let ended = false;
    const finish = (): void => {
      if (ended && unanswered === 0) call.end();
    };
    const answer = async (message: BatchAppendReq): Promise<void> => {
      unanswered += 1;
      try {
        const append = receive(arriving, message);
        if (append) call.write(await execute(log, append));
      } catch (error) {
        call.emit('error', toRefusal(error));
      } finally {
        unanswered -= 1;
        finish();
      }
    };
    call.on('data', (message: BatchAppendReq) => void answer(message));
    call.on('end', () => {
      ended = true;
      finish();
    });
  };
}

/** Takes in a message; the append when it was its last one. */
function receive(arriving: Map<string, Arriving>, message: BatchAppendReq): Arriving | undefined {
  const correlationId = message.getCorrelationId();
  const options = message.getOptions();
  if (!correlationId) return undefined;
  const key = uuidOf(correlationId);
  const append = arriving.get(key) ?? (options && { correlationId, options, events: [], size: 0 });
  if (!append) return undefined;
  for (const proposed of message.getProposedMessagesList()) add(append, proposed);
  if (message.getIsFinal()) arriving.delete(key);
  else arriving.set(key, append);
  return message.getIsFinal() ? append : undefined;
}

/** An append that was refused, or is too large, keeps nothing of what follows. */
function add(append: Arriving, proposed: BatchAppendReq.ProposedMessage): void {
  if (append.refusal || append.size > MAX_APPEND_BYTES) return;
  try {
    const event = toLogEvent(proposed);
    append.size += sizeInLog(event);
    append.events.push(event);
  } catch (error) {
    append.refusal = toRefusal(error);
  }
}

async function execute(log: EventLog, append: Arriving): Promise<BatchAppendResp> {
  const { options, events, size, refusal } = append;
  const expected = expectedStateOfBatch(options);
  const respond = { correlationId: append.correlationId, identifier: options.getStreamIdentifier(), expected };
  if (isOverdue(options)) return batchFailure(respond, timeoutStatus());
  if (size > MAX_APPEND_BYTES) return batchFailure(respond, tooLargeStatus());
  if (refusal) return batchFailure(respond, refusedStatus(refusal));
  try {
    return await commit(log, respond, events);
  } catch (error) {
    if (error instanceof LedgerUnavailable) throw error;
    return batchFailure(respond, refusedStatus(toRefusal(error)));
  }
}

interface Respond {
  readonly correlationId: UUID;
  readonly identifier: ReturnType<BatchAppendReq.Options['getStreamIdentifier']>;
  readonly expected: ExpectedState;
}

async function commit(log: EventLog, respond: Respond, events: readonly LogEvent[]): Promise<BatchAppendResp> {
  const outcome = await log.append(streamNameOf(respond.identifier), respond.expected, events);
  switch (outcome.kind) {
    case 'written':
    case 'repeated':
      return batchSuccess(respond, outcome.revision, outcome.position);
    case 'conflict':
      return batchFailure(respond, conflictStatus(respond.expected, outcome.actual));
    case 'deleted':
      return batchFailure(respond, deletedStatus(respond.identifier));
  }
}

function isOverdue(options: BatchAppendReq.Options): boolean {
  const deadline = options.getDeadline();
  return deadline !== undefined && deadline.toDate().getTime() <= Date.now();
}
