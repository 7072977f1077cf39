import {
  AccessDeniedError,
  InvalidArgumentError,
  MaxAppendSizeExceededError,
  RequiredMetadataPropertyMissingError,
  StreamDeletedError,
  UnknownError,
  UnsupportedError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { AppendTooLarge, LedgerUnavailable, RevisionConflict, StreamDeleted } from '../errors';
import type { ExpectedRevision } from '../ledger';

/** What the server refuses however often it is asked. */
const REFUSALS = [AccessDeniedError, InvalidArgumentError, RequiredMetadataPropertyMissingError, UnsupportedError];

/** No answer within the time that one attempt may take. */
export class AttemptTimedOut extends Error {
  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
    this.name = 'AttemptTimedOut';
  }
}

/** The refusal of an append as an error of ours; `undefined` when its outcome is unknown and it should be sent again. */
export function refusalOfAppend(error: unknown, stream: string, expected: ExpectedRevision): Error | undefined {
  if (error instanceof WrongExpectedVersionError)
    return new RevisionConflict(stream, expected, revisionOf(error.actualVersion));
  if (error instanceof MaxAppendSizeExceededError) return new AppendTooLarge(stream, error.maxAppendSize);
  return refusalOfRead(error, stream);
}

/** The refusal of a read as an error of ours; `undefined` when it should be tried again. */
export function refusalOfRead(error: unknown, stream: string): Error | undefined {
  if (error instanceof StreamDeletedError) return new StreamDeleted(stream);
  if (error instanceof LedgerUnavailable) return error;
  if (REFUSALS.some((refusal) => error instanceof refusal) || isBadRequest(error)) {
    return new Error(`the ledger's server refused a request for ${stream}: ${describe(error)}`, { cause: error });
  }
  return undefined;
}

/** The client knows no error for what the server calls a bad request. */
function isBadRequest(error: unknown): boolean {
  return error instanceof UnknownError && error.code === undefined && error.message.startsWith('Could not recognize');
}

function revisionOf(actual: unknown): bigint | 'no-stream' {
  return typeof actual === 'bigint' && actual >= 0n ? actual : 'no-stream';
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message || error.constructor.name : String(error);
}
