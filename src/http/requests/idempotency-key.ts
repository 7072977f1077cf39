import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The `Idempotency-Key` of a request. @throws Problem `bad-header` */
export function idempotencyKeyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && KEY.test(key)) return key;
  const message = 'Idempotency-Key must be 1 to 200 printable characters without spaces';
  throw new Problem('bad-header', message, { errors: [{ pointer: '/Idempotency-Key', message }] });
}
