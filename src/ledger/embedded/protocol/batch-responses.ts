import { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb';
import type { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import {
  BadRequest,
  MaximumAppendSizeExceeded,
  StreamDeleted,
  Timeout,
  WrongExpectedVersion,
} from '@eventstore/db-client/generated/shared_pb';
import { Code } from '@eventstore/db-client/generated/code_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import { Any } from 'google-protobuf/google/protobuf/any_pb';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { MAX_APPEND_BYTES, type ExpectedState } from '../log/log-record';
import { toAllStreamPosition } from './read-messages';
import type { Refusal } from './refusals';

/** What every answer echoes of its append. */
export interface Echo {
  readonly correlationId: UUID;
  readonly identifier: StreamIdentifier | undefined;
  readonly expected: ExpectedState;
}

export function batchSuccess(echo: Echo, revision: bigint, position: bigint): BatchAppendResp {
  const success = new BatchAppendResp.Success().setPosition(toAllStreamPosition(position));
  if (revision < 0n) success.setNoStream(new Empty());
  else success.setCurrentRevision(revision.toString());
  return echoing(echo).setSuccess(success);
}

export function batchFailure(echo: Echo, failure: Status): BatchAppendResp {
  return echoing(echo).setError(failure);
}

export function conflictStatus(expected: ExpectedState, actual: bigint): Status {
  const conflict = new WrongExpectedVersion();
  if (actual < 0n) conflict.setCurrentNoStream(new Empty());
  else conflict.setCurrentStreamRevision(actual.toString());
  if (expected === 'any') conflict.setExpectedAny(new Empty());
  else if (expected === 'no-stream') conflict.setExpectedNoStream(new Empty());
  else if (expected === 'stream-exists') conflict.setExpectedStreamExists(new Empty());
  else conflict.setExpectedStreamPosition(expected.toString());
  return statusOf(Code.ALREADY_EXISTS, 'WrongExpectedVersion', conflict.serializeBinary());
}

export function deletedStatus(identifier: StreamIdentifier | undefined): Status {
  return statusOf(
    Code.NOT_FOUND,
    'StreamDeleted',
    new StreamDeleted().setStreamIdentifier(identifier).serializeBinary(),
  );
}

export function timeoutStatus(): Status {
  return statusOf(Code.DEADLINE_EXCEEDED, 'Timeout', new Timeout().serializeBinary());
}

export function tooLargeStatus(): Status {
  const details = new MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_BYTES).serializeBinary();
  return statusOf(Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', details);
}

export function refusedStatus(refusal: Refusal): Status {
  const details = new BadRequest().setMessage(refusal.details).serializeBinary();
  return statusOf(Code.INVALID_ARGUMENT, 'BadRequest', details).setMessage(refusal.details);
}

function statusOf(code: Code, type: string, details: Uint8Array): Status {
  const any = new Any();
  any.pack(details, `event_store.client.${type}`);
  return new Status().setCode(code).setMessage(type).setDetails(any);
}

function echoing({ correlationId, identifier, expected }: Echo): BatchAppendResp {
  const response = new BatchAppendResp().setCorrelationId(correlationId).setStreamIdentifier(identifier);
  if (expected === 'any') return response.setAny(new Empty());
  if (expected === 'no-stream') return response.setNoStream(new Empty());
  if (expected === 'stream-exists') return response.setStreamExists(new Empty());
  return response.setStreamPosition(expected.toString());
}
