import { Metadata, status, type StatusObject } from '@grpc/grpc-js';
import { LedgerUnavailable } from '../../errors';
import { MAX_APPEND_BYTES, type ExpectedState } from '../log/log-record';

/** A refusal as gRPC carries it: the trailer `exception` names it, other trailers its fields. */
export class Refusal extends Error implements Partial<StatusObject> {
  readonly metadata: Metadata;

  constructor(
    readonly code: status,
    readonly details: string,
    trailers: { readonly [name: string]: string } = {},
  ) {
    super(details);
    this.metadata = new Metadata();
    for (const [name, value] of Object.entries(trailers)) this.metadata.set(name, value);
  }
}

export function badRequest(rule: string): Refusal {
  return new Refusal(status.INVALID_ARGUMENT, rule);
}

export function streamDeleted(stream: string): Refusal {
  return new Refusal(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': asciiOf(stream),
  });
}

export function wrongExpectedVersion(stream: string, expected: ExpectedState, actual: bigint): Refusal {
  return new Refusal(status.FAILED_PRECONDITION, `Append failed due to WrongExpectedVersion. Stream: ${stream}`, {
    exception: 'wrong-expected-version',
    'stream-name': asciiOf(stream),
    'expected-version': numberOf(expected).toString(),
    'actual-version': actual.toString(),
  });
}

export function appendTooLarge(): Refusal {
  return new Refusal(status.INVALID_ARGUMENT, `Maximum Append Size of ${MAX_APPEND_BYTES} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': MAX_APPEND_BYTES.toString(),
  });
}

export function missingMetadata(): Refusal {
  return new Refusal(status.INVALID_ARGUMENT, 'Required Metadata Property missing', {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': 'type,content-type',
  });
}

/** What a client is told when a handler failed: our refusals as they are, a log that can't answer as unavailable. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof LedgerUnavailable) return new Refusal(status.UNAVAILABLE, error.message);
  if (error instanceof RangeError) return badRequest(error.message);
  return new Refusal(status.INTERNAL, error instanceof Error ? error.message : String(error));
}

/** Expected states as the numbers that trailers carry. */
function numberOf(expected: ExpectedState): bigint {
  switch (expected) {
    case 'no-stream':
      return -1n;
    case 'any':
      return -2n;
    case 'stream-exists':
      return -4n;
    default:
      return expected;
  }
}

/** Trailers are ASCII. */
function asciiOf(text: string): string {
  return text.replace(/[^\x20-\x7e]+/gu, encodeURIComponent);
}
