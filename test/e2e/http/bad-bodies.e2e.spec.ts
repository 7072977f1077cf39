import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { DECLARATION } from '../../kit/a-game';
import { startServer, type TestServer } from '../../kit/server';
import { type Expected, PLAYS, SettledGame } from '../../kit/settled-game';

const CALLS = [
  { method: 'PUT', call: '', good: DECLARATION },
  { method: 'POST', call: '/stats', good: { source: 'courtledger', plays: PLAYS } },
  { method: 'PUT', call: '/feed', good: { source: 'courtledger', plays: PLAYS } },
  { method: 'POST', call: '/status', good: { status: 'started' } },
] as const;

const MAX_BYTES = 10_000_000;
/** The most that one piece of unpacked bytes goes beyond the limit. */
const PIECE = 64 * 1024;
const ZEROS = Buffer.alloc(10 * MAX_BYTES);
const BOMBS = [
  ['gzip', gzipSync(ZEROS)],
  ['br', brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
] as const;

const BROKEN_JSON: Expected = { status: 400, kind: 'broken-json' };
const BROKEN_ENCODING: Expected = { status: 400, kind: 'broken-encoding' };
const TOO_LARGE: Expected = { status: 413, kind: 'body-too-large' };
const UNKNOWN_ENCODING: Expected = { status: 415, kind: 'unknown-encoding' };
const UNKNOWN_TYPE: Expected = { status: 415, kind: 'unknown-media-type' };
const NO_OBJECT: Expected = { status: 400, kind: 'bad-body', at: [''] };

let server: TestServer;
let game: SettledGame;

beforeAll(async () => {
  server = await startServer();
  game = await SettledGame.on(server);
});

afterAll(() => server.close());

async function unpackedBytes(): Promise<number> {
  const metrics = await server.api.http.send<string>({ method: 'GET', path: '/metrics' });
  return Number(/^courtledger_http_unpacked_bytes_total (\d+)$/m.exec(metrics.body)?.[1]);
}

describe.each(CALLS)('a body of $method …$call', ({ method, call, good }) => {
  const bytes = Buffer.from(JSON.stringify(good));
  const refused = (body: Buffer, expected: Expected, headers = {}): Promise<unknown> =>
    game.expectRefused({ method, path: game.path + call, body, headers }, expected);

  it.each([
    ['empty', ''],
    ['cut short', JSON.stringify(good).slice(0, -1)],
    ['with something behind it', `${JSON.stringify(good)} true`],
    ['with a number that is none', '{"source": NaN}'],
    ['of another notation', '<plays/>'],
  ])('that is %s is no JSON', (_, text) => refused(Buffer.from(text), BROKEN_JSON));

  it('in UTF-16, or in Latin-1, is no JSON', async () => {
    await refused(Buffer.from(JSON.stringify(good), 'utf16le'), BROKEN_JSON);
    await refused(Buffer.from('{"source": "élan"}', 'latin1'), BROKEN_JSON);
  });

  it.each([
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['a text', '"started"'],
    ['a list of lists of lists', '['.repeat(200_000) + ']'.repeat(200_000)],
  ])('that is %s is no object', (_, text) => refused(Buffer.from(text), NO_OBJECT));

  it.each(['__proto__', 'constructor', 'toString'])('with a field %s has one too many', async (field) => {
    const text = `{"${field}": {"prototype": {"polluted": true}, "polluted": true}, ${JSON.stringify(good).slice(1)}`;
    await refused(Buffer.from(text), { status: 400, kind: 'bad-body', at: [`/${field}`] });
    expect({}).not.toHaveProperty('polluted');
  });

  it('with a field that lies very deep is refused for what it is', () => {
    const deep = '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000);
    return refused(Buffer.from(`{"a": ${deep}, ${JSON.stringify(good).slice(1)}`), {
      status: 400,
      kind: 'bad-body',
      at: ['/a'],
    });
  });

  it('with hundreds of unknown fields has a hundred listed, none longer than a line', async () => {
    const fields = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}${'x'.repeat(200)}`, n]));
    const sent = { method, path: game.path + call, body: { ...good, ...fields } };
    const at = Array.from({ length: 100 }, (_, n) => `/${`${n}${'x'.repeat(200)}`.slice(0, 80)}`);
    await game.expectRefused(sent, { status: 400, kind: 'bad-body', at });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/merge-patch+json',
    'json',
  ])('of the type %s is not taken', (type) => refused(bytes, UNKNOWN_TYPE, { 'content-type': type }));

  it.each(['deflate', 'zstd', 'gzip, gzip', 'x'])('packed as %s is not understood', async (coding) => {
    const answer = await game.expectRefused(
      { method, path: game.path + call, body: deflateSync(bytes), headers: { 'content-encoding': coding } },
      UNKNOWN_ENCODING,
    );
    expect(answer.headers['accept-encoding']).toBe('gzip, br');
  });

  it.each([
    ['gzip, and plain', 'gzip', bytes],
    ['gzip, and brotli', 'gzip', brotliCompressSync(bytes)],
    ['gzip, and cut short', 'gzip', gzipSync(bytes).subarray(0, -9)],
    ['gzip, and longer than that', 'gzip', Buffer.concat([gzipSync(bytes), Buffer.from('more')])],
    ['gzip, and empty', 'gzip', Buffer.alloc(0)],
    ['br, and plain', 'br', bytes],
    ['br, and gzip', 'br', gzipSync(bytes)],
    ['br, and cut short', 'br', brotliCompressSync(bytes).subarray(0, -1)],
  ])('that is said to be %s can’t be unpacked', (_, coding, packed) =>
    refused(packed, BROKEN_ENCODING, { 'content-encoding': coding }),
  );

  it('that is packed without saying so is no JSON', () => refused(gzipSync(bytes), BROKEN_JSON));

  it('that unpacks to no JSON is no JSON', () =>
    refused(gzipSync(bytes.subarray(1)), BROKEN_JSON, { 'content-encoding': 'gzip' }));

  it('of more than 10 MB is too large, whether it says its length or not', async () => {
    const large = Buffer.alloc(MAX_BYTES + 1, ' ');
    await refused(large, TOO_LARGE);
    await refused(large, TOO_LARGE, { 'transfer-encoding': 'chunked' });
  });

  it.each(BOMBS)('that is a %s bomb is unpacked no further than the limit', async (coding, bomb) => {
    const before = await unpackedBytes();
    await refused(bomb, TOO_LARGE, { 'content-encoding': coding });
    const unpacked = (await unpackedBytes()) - before;
    expect(unpacked).toBeGreaterThan(MAX_BYTES);
    expect(unpacked).toBeLessThanOrEqual(MAX_BYTES + PIECE);
  });

  it.each([
    ['gzip', gzipSync(bytes)],
    ['br', brotliCompressSync(bytes)],
    ['gzip', Buffer.concat([gzipSync(bytes.subarray(0, 9)), gzipSync(bytes.subarray(9))])],
    ['identity', bytes],
    [' GZIP ', gzipSync(bytes)],
  ])('that is packed as %s is taken, and the same again changes nothing', async (coding, body) => {
    const head = await server.engines.ledger.head();
    await game.take({ method, path: game.path + call, body, headers: { 'content-encoding': coding } });
    expect(await server.engines.ledger.head()).toBe(head);
  });

  it('of nothing but spaces up to 10 MB is read to its end', () => {
    const padded = Buffer.concat([bytes, Buffer.alloc(MAX_BYTES - bytes.length, ' ')]);
    return game.take({ method, path: game.path + call, body: padded });
  });
});

describe('a row of the live feed', () => {
  it('may have a field __proto__, which is one more that nobody knows', async () => {
    const live = await SettledGame.on(server, 'nba-live');
    const body = Buffer.from('{"source":"nba-live","plays":[{"__proto__":{"polluted":true,"actionNumber":9}}]}');
    await live.expectRefused(
      { method: 'POST', path: `${live.path}/stats`, body },
      {
        status: 400,
        kind: 'bad-body',
        at: ['actionType', 'actionNumber', 'period', 'clock'].map((f) => `/plays/0/${f}`),
      },
    );
    expect({}).not.toHaveProperty('polluted');
  });
});
