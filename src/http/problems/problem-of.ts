import { HttpException } from '@nestjs/common';
import { Refusal } from '../../domain/game/refusal';
import { MAX_FIELD_ERRORS } from '../../ingestion/field-error';
import { AppendTooLarge, LedgerUnavailable, StreamDeleted } from '../../ledger/errors';
import { BadCursor, ReadModelsUnavailable } from '../../read-models/errors';
import { Problem, tryAgain } from './problem';
import type { ProblemKind } from './problem-kinds';

/** What a thrown error is to the client; `undefined` for one that this does not know. */
export type ProblemSource = (error: unknown) => Problem | undefined;

/** The problems of refusals, of the engines, and of the framework. */
export const PROBLEM_SOURCES: readonly ProblemSource[] = [problemItself, refused, engineFailed, frameworkFailed];

function problemItself(error: unknown): Problem | undefined {
  return error instanceof Problem ? error : undefined;
}

function refused(error: unknown): Problem | undefined {
  if (!(error instanceof Refusal)) return undefined;
  const { kind, message, faults } = error;
  // A request that is wrong throughout is not listed to its end: its answer would be larger than itself.
  return new Problem(kind, message, faults.length > 0 ? { errors: faults.slice(0, MAX_FIELD_ERRORS) } : {});
}

function engineFailed(error: unknown): Problem | undefined {
  if (error instanceof LedgerUnavailable)
    return tryAgain('ledger-unavailable', 'the ledger does not answer; the same request may be sent again');
  if (error instanceof ReadModelsUnavailable)
    return tryAgain('read-models-unavailable', 'the read models do not answer');
  if (error instanceof StreamDeleted)
    return new Problem('deleted-game', 'the stream of this game was deleted from the ledger');
  if (error instanceof AppendTooLarge)
    return new Problem(
      'body-too-large',
      `one event of this request exceeds the ${error.limit} bytes that the ledger takes at once`,
    );
  if (error instanceof BadCursor)
    return new Problem('bad-query', error.message, {
      errors: [{ pointer: '/cursor', message: `cursor: ${error.message}` }],
    });
  return undefined;
}

const KIND_OF_STATUS: Readonly<Record<number, ProblemKind>> = {
  400: 'bad-request',
  404: 'unknown-path',
  413: 'body-too-large',
  415: 'unknown-media-type',
  431: 'headers-too-large',
};

/** Nest hands Fastify's errors on as its own, with their status and text. */
function frameworkFailed(error: unknown): Problem | undefined {
  if (!(error instanceof HttpException)) return undefined;
  const kind = KIND_OF_STATUS[error.getStatus()];
  return kind && new Problem(kind, DETAIL_OF_KIND[kind] ?? error.message);
}

const DETAIL_OF_KIND: { readonly [kind in ProblemKind]?: string } = {
  'body-too-large': 'a body has at most 10 MB, unpacked',
  'unknown-media-type': 'a body must be JSON and say so: Content-Type: application/json',
};
