import { ApiDescription } from '../../kit/api-description';
import type { Received } from '../../kit/http-exchange';

const description = new ApiDescription({
  paths: {
    '/games/{gameId}': {
      get: {
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Game' } } } },
          304: {},
          404: {
            content: {
              'application/problem+json': {
                schema: { $ref: '#/components/schemas/Problem' },
                examples: { 'unknown-game': {} },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Game: { type: 'object', properties: { gameId: { type: 'string' } }, required: ['gameId'] },
      Problem: { type: 'object', properties: { type: { type: 'string' } }, additionalProperties: true },
    },
  },
} as ConstructorParameters<typeof ApiDescription>[0]);

function check(status: number, body: unknown, { path = '/games/g', type = 'application/json' } = {}): () => void {
  const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body));
  const answer: Received<unknown> = { status, headers: { 'content-type': type }, bytes, body };
  return () => description.check({ method: 'GET', path }, answer);
}

const PROBLEM = { type: 'application/problem+json' };

describe('an answer against its description', () => {
  it('passes where it is as described', () => {
    expect(check(200, { gameId: 'g' }, { path: '/games/g?window=q1' })).not.toThrow();
    expect(check(304, undefined)).not.toThrow();
    expect(check(404, { type: '/problems/unknown-game', status: 404 }, PROBLEM)).not.toThrow();
  });

  it.each([
    ['lacks a field', check(200, {}), /gameId/],
    ['has a field that nobody described', check(200, { gameId: 'g', score: 1 }), /additional properties/],
    ['has a field of another type', check(200, { gameId: 7 }), /must be string/],
    ['has a status that is not described', check(201, { gameId: 'g' }), /status/],
    ['has another media type', check(200, { gameId: 'g' }, { type: 'text/plain' }), /media type/],
    ['has a body where none is described', check(304, { gameId: 'g' }), /has a body/],
    ['is a problem of another kind', check(404, { type: '/problems/other', status: 404 }, PROBLEM), /type/],
    [
      'is a problem of another status',
      check(404, { type: '/problems/unknown-game', status: 400 }, PROBLEM),
      /says 400/,
    ],
    ['succeeds at a path that is not described', check(200, {}, { path: '/teams/t' }), /path/],
  ])('fails where it %s', (_, checked, reason) => {
    expect(checked).toThrow(reason);
  });
});
