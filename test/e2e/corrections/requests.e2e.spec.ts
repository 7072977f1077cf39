import { startServer, type TestServer } from '../../kit/server';
import { MELTONS_FREE_THROW, Statisticians } from './a-case';

let server: TestServer;
let crew: Statisticians;

beforeAll(async () => {
  server = await startServer();
  crew = new Statisticians(server.url);
  await crew.playGame();
});
afterAll(() => server.close());

describe('a request', () => {
  it('that leaves an orphan is refused with what else must change', async () => {
    const alone = { ...MELTONS_FREE_THROW, changes: MELTONS_FREE_THROW.changes.slice(0, 1) };
    const { status, body } = await crew.request('rita', alone);
    expect({ status, type: body.type }).toEqual({ status: 422, type: '/problems/rule-broken' });
    expect(body.errors?.map(({ message }) => message).join()).toContain('530');
  });

  it('with a key is one request, however often it is sent', async () => {
    const key = { 'idempotency-key': 'melton-1' };
    const [first, again] = [
      await crew.request('rita', MELTONS_FREE_THROW, key),
      await crew.request('rita', MELTONS_FREE_THROW, key),
    ];
    expect(again).toMatchObject({ status: 201, body: first.body });
    await crew.approvedBy(first.body.correctionId, 'ann', 'bob');
    expect((await crew.request('rita', MELTONS_FREE_THROW, key)).body).toEqual(first.body);
    const other = await crew.request('rita', { ...MELTONS_FREE_THROW, reason: 'Another.' }, key);
    expect(other).toMatchObject({ status: 422, body: { type: '/problems/other-request' } });
    expect((await crew.request('ron', MELTONS_FREE_THROW, key)).status).toBe(422);
  });

  it('with a key that the rules refuse is refused alike again', async () => {
    const unknown = { ...MELTONS_FREE_THROW, changes: [{ op: 'void', playId: 99_999 }] };
    const key = { 'idempotency-key': 'melton-2' };
    const [first, again] = [await crew.request('rita', unknown, key), await crew.request('rita', unknown, key)];
    expect(again).toMatchObject({ status: 422, body: first.body });
  });

  it.each([
    [{ reasonCode: 'BECAUSE' }, '/reasonCode'],
    [{ reason: ' ' }, '/reason'],
    [{ changes: [] }, '/changes'],
    [{ changes: [{ op: 'erase', playId: 529 }] }, '/changes/0/op'],
    [{ changes: [{ op: 'amend', playId: 529, set: {} }] }, '/changes/0/set'],
    [{ changes: [{ op: 'amend', playId: 529, set: { made: 'yes' } }] }, '/changes/0/set/made'],
    [{ changes: [{ op: 'amend', playId: 529, set: { luck: 1 } }] }, '/changes/0/set/luck'],
    [
      { changes: [{ op: 'insert', play: { playId: 7, period: 1, clock: 'PT01M00.00S', type: 'other' } }] },
      '/changes/0/play/playId',
    ],
    [{ changes: [{ op: 'insert', play: { period: 1, clock: '1:00', type: 'other' } }] }, '/changes/0/play/clock'],
    [{ changes: [{ op: 'nullify', fromPlayId: 1 }] }, '/changes/0/toPlayId'],
    [{ evidence: ['a tape'] }, '/evidence'],
    [{ dryrun: true }, '/dryrun'],
  ])('with %j is 400 and names the field', async (fault, pointer) => {
    const { status, body } = await crew.request('rita', { ...MELTONS_FREE_THROW, ...fault });
    expect({ status, pointers: body.errors?.map((error) => error.pointer) }).toEqual({
      status: 400,
      pointers: [pointer],
    });
  });
});
