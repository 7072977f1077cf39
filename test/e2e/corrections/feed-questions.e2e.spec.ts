import { startServer, type TestServer } from '../../kit/server';
import { Statisticians } from './a-case';

describe('who asks the change feed', () => {
  let server: TestServer;
  let crew: Statisticians;

  beforeAll(async () => {
    server = await startServer();
    crew = new Statisticians(server.url);
  });
  afterAll(() => server.close());

  it.each([
    ['since=yesterday', '/since'],
    ['since=2024-10-24T08:00:00', '/since'],
    ['cursor=2024-10-24T08:00:00Z', '/cursor'],
    [`cursor=${Buffer.from('["1","2"]').toString('base64url')}`, '/cursor'],
    ['status=approved', '/status'],
    ['gameId=a%20game', '/gameId'],
    ['notBy=ann@example.com', '/notBy'],
    ['limit=0', '/limit'],
    ['actor=ann', '/actor'],
  ])('is told what is wrong with %s', async (query, pointer) => {
    const { status, body } = await crew.call('rita', ['GET', `/corrections?${query}`]);
    expect({ status, at: body.errors?.map((error) => error.pointer) }).toEqual({ status: 400, at: [pointer] });
  });

  it('finds no correction that was never requested', async () => {
    const path = '/corrections/00000000-0000-4000-8000-000000000000';
    expect(await crew.call('rita', ['GET', path])).toMatchObject({
      status: 404,
      body: { type: '/problems/unknown-correction' },
    });
  });

  it('finds nothing where nothing was ever corrected, and can go on from there', async () => {
    const { body } = await crew.call<object>('rita', ['GET', '/corrections?since=2024-10-24T08:00:00Z']);
    expect(body).toMatchObject({ items: [], cursor: expect.any(String) as string });
    expect((await crew.call<object>('rita', ['GET', '/corrections'])).body).not.toHaveProperty('cursor');
  });
});
