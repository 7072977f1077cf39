import type { AppendReq } from '@eventstore/db-client/generated/streams_pb';
import { AppendResp } from '@eventstore/db-client/generated/streams_pb';
import { Empty } from '@eventstore/db-client/generated/shared_pb';
import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import type { EventLog } from '../log/event-log';
import { MAX_APPEND_BYTES, sizeInLog, type AppendOutcome, type ExpectedState, type LogEvent } from '../log/log-record';
import { expectedStateOf } from './expected-state';
import { toLogEvent } from './proposed-message';
import { appendTooLarge, badRequest, streamDeleted, toRefusal } from './refusals';
import { streamNameOf } from './stream-names';

type AppendCall = ServerReadableStream<AppendReq, AppendResp>;

/** Appends the events of one call: its first message has the options, every other one an event. */
export function appendHandler(log: EventLog) {
  return (call: AppendCall, answer: sendUnaryData<AppendResp>): void => {
    append(log, call).then(
      (response) => answer(null, response),
      (error: unknown) => answer(toRefusal(error)),
    );
  };
}

async function append(log: EventLog, call: AppendCall): Promise<AppendResp> {
  const { options, events } = await receive(call);
  const stream = streamNameOf(options.getStreamIdentifier());
  const expected = expectedStateOf(options);
  const outcome = await log.append(stream, expected, events);
  if (outcome.kind === 'deleted') throw streamDeleted(stream);
  return outcome.kind === 'conflict' ? conflictResponse(expected, outcome.actual) : successResponse(outcome);
}

async function receive(call: AppendCall): Promise<{ options: AppendReq.Options; events: LogEvent[] }> {
  const events: LogEvent[] = [];
  let options: AppendReq.Options | undefined;
  let size = 0;
  for await (const message of call as AsyncIterable<AppendReq>) {
    options ??= message.getOptions();
    const proposed = message.getProposedMessage();
    if (!proposed) continue;
    const event = toLogEvent(proposed);
    size += sizeInLog(event);
    if (size > MAX_APPEND_BYTES) throw appendTooLarge();
    events.push(event);
  }
  if (!options) throw badRequest('an append begins with its options');
  return { options, events };
}

function successResponse(outcome: AppendOutcome & { kind: 'written' | 'repeated' }): AppendResp {
  const position = outcome.position.toString();
  const success = new AppendResp.Success().setPosition(
    new AppendResp.Position().setCommitPosition(position).setPreparePosition(position),
  );
  if (outcome.revision < 0n) success.setNoStream(new Empty());
  else success.setCurrentRevision(outcome.revision.toString());
  return new AppendResp().setSuccess(success);
}

function conflictResponse(expected: ExpectedState, actual: bigint): AppendResp {
  const conflict = new AppendResp.WrongExpectedVersion();
  if (actual < 0n) conflict.setCurrentNoStream(new Empty());
  else conflict.setCurrentRevision(actual.toString());
  if (expected === 'any') conflict.setExpectedAny(new Empty());
  else if (expected === 'no-stream') conflict.setExpectedNoStream(new Empty());
  else if (expected === 'stream-exists') conflict.setExpectedStreamExists(new Empty());
  else conflict.setExpectedRevision(expected.toString());
  return new AppendResp().setWrongExpectedVersion(conflict);
}
