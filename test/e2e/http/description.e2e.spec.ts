import { setTimeout as wait } from 'node:timers/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { ApiDocument } from '../../kit/api-description';
import { exchange, type Received } from '../../kit/http-exchange';
import { startServer, type TestServer } from '../../kit/server';

interface Described {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly example?: unknown;
    readonly schema?: { readonly example?: unknown };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> };
  readonly responses: Readonly<Record<string, object>>;
}

type Document = ApiDocument & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly example?: unknown }>> };
};

const PATIENCE = 100;

/** What every call may answer. */
const EVERY = ['400', '403', '417', '421', '431', '500'];
const WRITE = ['404', '409', '410', '413', '415', '503'];

/** The contract: calls with what they answer beside that; 200 goes without saying where there is no 201. */
const CONTRACT: readonly (readonly [method: string, path: string, statuses: readonly string[]])[] = [
  ['put', '/api/v1/games/{gameId}', [...WRITE, '422'].filter((status) => status !== '404')],
  ['post', '/api/v1/games/{gameId}/stats', [...WRITE, '422']],
  ['put', '/api/v1/games/{gameId}/feed', [...WRITE, '422']],
  ['post', '/api/v1/games/{gameId}/status', WRITE],
  ['get', '/api/v1/games', ['304', '503']],
  ['get', '/api/v1/games/{gameId}/stats', ['304', '404', '410', '503']],
  ['get', '/api/v1/games/{gameId}/plays', ['304', '404', '410', '503']],
  ['get', '/api/v1/games/{gameId}/lineups', ['304', '404', '410', '503']],
  ['get', '/api/v1/games/{gameId}/possessions', ['304', '404', '410', '503']],
  ['get', '/api/v1/games/{gameId}/shots', ['304', '404', '410', '503']],
  ['get', '/api/v1/games/{gameId}/history', ['304', '404', '410', '503']],
  ['get', '/api/v1/games/{gameId}/proof', ['304', '404', '410', '503']],
  ['get', '/api/v1/games/{gameId}/verify', ['404', '503']],
  ['get', '/.well-known/courtledger-keys', []],
  ['get', '/api/v1/players/{personId}/games', ['304', '404', '503']],
  ['get', '/api/v1/players/{personId}/seasons/{season}', ['304', '404', '503']],
  ['get', '/api/v1/teams/{teamId}/seasons/{season}', ['304', '404', '503']],
  ['get', '/api/v1/leaders', ['304', '404', '503']],
  ['post', '/api/v1/games/{gameId}/corrections', ['200', '201', ...WRITE, '422']],
  ['post', '/api/v1/games/{gameId}/notes', ['201', ...WRITE, '422']],
  ['post', '/api/v1/corrections/{correctionId}/approve', WRITE],
  ['post', '/api/v1/corrections/{correctionId}/reject', WRITE],
  ['post', '/api/v1/corrections/{correctionId}/withdraw', WRITE],
  ['post', '/api/v1/corrections/{correctionId}/audit', WRITE],
  ['post', '/api/v1/corrections/{correctionId}/revert', ['201', ...WRITE, '422']],
  ['get', '/health/live', []],
  ['get', '/health/ready', ['503']],
  ['get', '/metrics', []],
];

let server: TestServer;
let document: Document;

beforeAll(async () => {
  server = await startServer();
  ({ body: document } = await exchange<Document>(server.url, { method: 'GET', path: '/docs-json' }));
});

afterAll(() => server.close());

function operations(): { method: string; path: string; operation: Described }[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** The call with the examples that it is described with. */
function exampleOf({ method, path, operation }: ReturnType<typeof operations>[number]): {
  method: string;
  path: string;
  body?: unknown;
} {
  const { parameters = [], requestBody } = operation;
  const examples = parameters
    .map(({ example, schema, ...parameter }) => ({ ...parameter, example: example ?? schema?.example }))
    .filter(({ example }) => example !== undefined);
  const query = examples
    .filter((each) => each.in === 'query')
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    String(examples.find((each) => each.in === 'path' && each.name === name)?.example),
  );
  const schema = requestBody?.content['application/json']?.schema.$ref.split('/').at(-1);
  const body = schema === undefined ? undefined : document.components.schemas[schema]?.example;
  return { method, path: `${place}?${query.join('&')}`, ...(schema !== undefined && { body }) };
}

describe('the OpenAPI document', () => {
  it('is one', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  it.each(CONTRACT)('has %s %s with every status', (method, path, statuses) => {
    const { responses } = document.paths[path]?.[method] ?? { responses: {} };
    const done = statuses.includes('201') ? [] : ['200'];
    expect(Object.keys(responses).sort()).toEqual([...done, ...EVERY, ...statuses].sort());
  });

  it('is shown to people, and given to programs in both notations', async () => {
    for (const [path, type] of [
      ['/docs', 'text/html'],
      ['/docs-json', 'application/json'],
      ['/docs-yaml', 'text/yaml'],
    ] as const) {
      const { status, headers } = await exchange(server.url, { method: 'GET', path });
      expect([status, headers['content-type']?.split(';')[0]]).toEqual([200, type]);
    }
  });
});

/** Of a reader who waits for what was just written: seasons follow their games within moments. */
async function answerTo(sent: ReturnType<typeof exampleOf>): Promise<Received<unknown>> {
  for (let tries = 0; ; tries += 1) {
    const answer = await server.api.http.send(sent);
    if (answer.status !== 404 || sent.method !== 'GET' || tries === PATIENCE) return answer;
    await wait(100);
  }
}

/** What nobody has made yet: a case, a moment to settle on, a seal. */
const UNMADE = /\/corrections\/|\/settlements|\/proof/;

describe('every call that is described', () => {
  it('takes the examples that it is described with, writes in their order first', async () => {
    const order = ['PUT', 'POST', 'GET'];
    const inOrder = operations().sort((a, b) => order.indexOf(a.method) - order.indexOf(b.method));
    for (const operation of inOrder) {
      const sent = exampleOf(operation);
      const missing = UNMADE.test(sent.path);
      const { status, body } = await (missing ? server.api.http.send(sent) : answerTo(sent));
      const expected = missing ? { POST: [404], GET: [404] } : { PUT: [200], POST: [200, 201], GET: [200] };
      expect({ sent: JSON.stringify(sent), status, body }).toMatchObject({
        sent: JSON.stringify(sent),
        status: expected[sent.method as 'GET'].find((fits) => fits === status),
      });
    }
  });

  it('refuses a query parameter that it does not know', async () => {
    for (const operation of operations()) {
      const { method, path, body } = exampleOf(operation);
      const answer = await server.api.http.send({ method, path: `${path}&dryRuns=true`, body });
      expect({ method, path, status: answer.status, body: answer.body }).toMatchObject({
        status: 400,
        body: { type: '/problems/bad-query', errors: [{ pointer: '/dryRuns' }] },
      });
    }
  });

  it('refuses a body field that it does not know', async () => {
    for (const operation of operations().filter(({ operation: { requestBody } }) => requestBody)) {
      const { method, path, body } = exampleOf(operation);
      const answer = await server.api.http.send({ method, path, body: { ...(body as object), dryRuns: true } });
      expect({ method, path, status: answer.status, body: answer.body }).toMatchObject({
        status: 400,
        body: { type: '/problems/bad-body', errors: [{ pointer: '/dryRuns' }] },
      });
    }
  });
});
