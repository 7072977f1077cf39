import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem';
import { MAX_BODY_BYTES } from './unpack-body';

type Done = (error: Error | null, body?: unknown) => void;

/** Makes JSON the one thing that a server takes. */
export function takeJsonAlone(server: FastifyInstance): void {
  // `__proto__` is a field like any other here: nothing copies a field before the call's own rules know it, and they refuse it by its pointer.
  const parse = server.getDefaultJsonParser('ignore', 'ignore');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit: MAX_BODY_BYTES },
    (request, body, done: Done) => {
      if (!isUtf8(body)) return done(new Problem('broken-json', 'the body is not UTF-8'));
      void parse(request, body.toString(), (error: Error | null, json?: unknown) => {
        done(
          error && new Problem('broken-json', body.length === 0 ? 'the body is empty' : 'the body is not valid JSON'),
          json,
        );
      });
    },
  );
}
