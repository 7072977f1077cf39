import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { PROBLEM_KINDS } from '../problems/problem-kinds';
import { schema, type SchemaName } from './schemas';

const ETAG = { description: 'Strong; another one for each content coding', schema: { type: 'string' as const } };

/** The answer of a call that succeeds. */
export function answers(status: number, description: string, name: SchemaName): MethodDecorator {
  return ApiResponse({ status, description, content: { 'application/json': { schema: schema(name) } } });
}

/** What any call may answer, whatever it is about. */
const OF_EVERY_CALL = [400, 403, 417, 421, 431, 500];

/** The problems of a call beside those of every call, by status, with the kinds that there are of each. */
export function problems(...statuses: readonly number[]): MethodDecorator {
  const all = [...new Set([...OF_EVERY_CALL, ...statuses])];
  return applyDecorators(...all.map((status) => ApiResponse(problemResponse(status))));
}

function problemResponse(status: number): Parameters<typeof ApiResponse>[0] {
  const kinds = Object.entries(PROBLEM_KINDS).filter(([, [of]]) => of === status);
  const examples: Record<string, { value: object }> = {};
  for (const [kind, [, title]] of kinds)
    examples[kind] = { value: { type: `/problems/${kind}`, title, status, detail: '…' } };
  return {
    status,
    description: kinds.map(([, [, title]]) => title).join('; '),
    content: { 'application/problem+json': { schema: schema('Problem'), examples } },
  };
}

/** The call is about one game. */
export const GameIdParam = (): MethodDecorator =>
  ApiParam({
    name: 'gameId',
    schema: { type: 'string', pattern: '^[A-Za-z0-9-]{1,40}$', example: '0022400072' },
  });

/** The call is about one official scoring change. */
export const CorrectionIdParam = (): MethodDecorator =>
  ApiParam({
    name: 'correctionId',
    schema: { type: 'string', format: 'uuid', example: '5a1c1e9e-6d0b-4c55-9d0e-0f6f3f1a2b3c' },
  });

/** The call may be sent again under the same key. */
export const Idempotent = (): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'The same key and body give the same answer; another body is refused',
    schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
  });

/** The call is recorded in the name of a caller. */
export const AsCaller = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'X-Actor',
      required: false,
      description: 'Opaque id of who acts; `local` without it',
      schema: { type: 'string', pattern: '^[A-Za-z0-9._:-]{1,64}$' },
    }),
    ApiHeader({
      name: 'X-Request-Id',
      required: false,
      description: 'Binds everything that comes of the request; given back with the answer',
    }),
    ApiHeader({
      name: 'Content-Encoding',
      required: false,
      schema: { type: 'string', enum: ['identity', 'gzip', 'br'] },
    }),
  );

/** The answer has an ETag and can be asked for only where it has changed. */
export const Conditional = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag of the answer that one has' }),
    ApiResponse({ status: 304, description: 'What the client has is the answer', headers: { ETag: ETAG } }),
  );

/** The call may be about a stretch of its game alone, and waits for what its caller has just written. */
export const Windowed = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({
      name: 'window',
      required: false,
      example: 'h1',
      description: '`game`, `q1` to `q4`, `h1`, `h2`, `ot1` to `ot10`: that stretch alone',
    }),
    ApiQuery({
      name: 'minRevision',
      required: false,
      example: '4',
      description: 'Waits until this revision can be read (read your own write)',
    }),
  );

/** The answer is a page of a list. */
export const Paged = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({ name: 'limit', required: false, schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 } }),
    ApiQuery({
      name: 'cursor',
      required: false,
      description: 'Opaque, from the page before',
      schema: { type: 'string' },
    }),
  );
