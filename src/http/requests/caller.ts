import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';

/** Who asks, and in what context. */
export interface Caller {
  readonly actor: { readonly id: string; readonly role: string };
  readonly correlationId: string;
  /** W3C trace context. */
  readonly traceparent?: string;
}

/** An opaque id: an address of a person is none, so there is no `@` in it. */
export const ACTOR = /^[A-Za-z0-9._:-]{1,64}$/;
const CORRELATION_ID = /^[A-Za-z0-9._:/+=-]{1,128}$/;
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The caller of a server without keys: who it says it is, in every role.
 * @throws Problem `bad-header` for an actor that is no opaque id
 */
export function callerOf(request: FastifyRequest): Caller {
  const { 'x-actor': actor = 'local', traceparent } = request.headers;
  if (typeof actor !== 'string' || !ACTOR.test(actor)) {
    const message = 'X-Actor must be 1 to 64 letters, digits, dots, colons, hyphens or underscores';
    throw new Problem('bad-header', message, { errors: [{ pointer: '/X-Actor', message }] });
  }
  const traced = typeof traceparent === 'string' && TRACEPARENT.test(traceparent);
  return { actor: { id: actor, role: 'every' }, correlationId: request.id, ...(traced && { traceparent }) };
}

/** The correlation id that a request brings along, where it is a sane one, else a new one. */
export function correlationIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  for (const given of [headers['x-request-id'], headers['x-correlation-id']]) {
    if (typeof given === 'string' && CORRELATION_ID.test(given)) return given;
  }
  return randomUUID();
}
