import type { DeleteReq, TombstoneReq } from '@eventstore/db-client/generated/streams_pb';
import { DeleteResp, TombstoneResp } from '@eventstore/db-client/generated/streams_pb';
import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import type { EventLog } from '../log/event-log';
import type { AppendOutcome, ExpectedState } from '../log/log-record';
import { expectedStateOf } from './expected-state';
import { badRequest, streamDeleted, toRefusal, wrongExpectedVersion } from './refusals';
import { streamNameOf } from './stream-names';

export function deleteHandler(log: EventLog) {
  return (call: ServerUnaryCall<DeleteReq, DeleteResp>, answer: sendUnaryData<DeleteResp>): void => {
    remove(call.request.getOptions(), (stream, expected) => log.delete(stream, expected)).then(
      (position) =>
        answer(
          null,
          new DeleteResp().setPosition(
            new DeleteResp.Position().setCommitPosition(position).setPreparePosition(position),
          ),
        ),
      (error: unknown) => answer(toRefusal(error)),
    );
  };
}

export function tombstoneHandler(log: EventLog) {
  return (call: ServerUnaryCall<TombstoneReq, TombstoneResp>, answer: sendUnaryData<TombstoneResp>): void => {
    remove(call.request.getOptions(), (stream, expected) => log.tombstone(stream, expected)).then(
      (position) =>
        answer(
          null,
          new TombstoneResp().setPosition(
            new TombstoneResp.Position().setCommitPosition(position).setPreparePosition(position),
          ),
        ),
      (error: unknown) => answer(toRefusal(error)),
    );
  };
}

type Options = DeleteReq.Options | TombstoneReq.Options;

/** Answers the position of the deletion. */
async function remove(
  options: Options | undefined,
  write: (stream: string, expected: ExpectedState) => Promise<AppendOutcome>,
): Promise<string> {
  if (!options) throw badRequest('options are required');
  const stream = streamNameOf(options.getStreamIdentifier());
  const expected = expectedStateOf(options);
  const outcome = await write(stream, expected);
  if (outcome.kind === 'deleted') throw streamDeleted(stream);
  if (outcome.kind === 'conflict') throw wrongExpectedVersion(stream, expected, outcome.actual);
  return outcome.position.toString();
}
