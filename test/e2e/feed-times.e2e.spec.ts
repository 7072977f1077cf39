import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../../src/app.module';
import { sha256 } from '../../src/sealing/digest';
import { chainedText } from '../../src/domain/proof/hash-chain';
import type { RecordedEvent } from '../../src/ledger/ledger';
import { startServer, type TestServer } from '../kit/server';
import { ServerApi } from '../kit/server-api';
import { CREDITED_TO_MATE, FeedSequence, FIRST, PLAYS, replaced } from './feed-sequence';

const T1 = '2025-01-15T20:00:10.000Z';
const BETWEEN = '2025-01-15T20:00:15.000Z';
const T2 = '2025-01-15T20:00:20.000Z';
const T3 = '2025-01-15T20:00:30.000Z';

let dataDirectory: string;
let server: TestServer;
let sequence: FeedSequence;

beforeEach(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'feed-times-'));
  server = await startServer({ dataDirectory });
  sequence = await FeedSequence.begin(server.api);
  await sequence.file(PLAYS, { fileTime: T1 });
  await sequence.file(PLAYS, { fileTime: T2 });
});

afterEach(async () => {
  await server.close();
  await rm(dataDirectory, { recursive: true });
});

const olderFile = (of: FeedSequence) => () => of.sync('courtledger', replaced(CREDITED_TO_MATE), BETWEEN);

async function confirmations(): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of server.engines.ledger.readAll({ prefix: 'feed-' })) events.push(event);
  return events;
}

describe('a file that is newer and changes nothing (S3, S17)', () => {
  it('leaves the revision of the game and makes files from before it stale', async () => {
    await sequence.expectStanding(FIRST.toString(), PLAYS);
    await sequence.expectRefused(olderFile(sequence), 409, 'stale-feed');
    expect(await sequence.file(replaced(CREDITED_TO_MATE), { fileTime: T2 })).toMatchObject({ amended: 1 });
  });

  it('is remembered once, chained to the one before (S22)', async () => {
    await sequence.file(PLAYS, { fileTime: T2 });
    await sequence.file(PLAYS, { fileTime: T3 });
    const events = await confirmations();
    expect(events.map(({ data }) => data)).toEqual([{ fileTime: T2 }, { fileTime: T3 }]);
    let previousHash: unknown = '';
    for (const { stream, revision, type, data, metadata } of events) {
      const { hash, ...unhashed } = metadata;
      const text = chainedText({ stream, revision, type, data, metadata: unhashed });
      expect([unhashed['previousHash'], hash]).toEqual([previousHash, Buffer.from(sha256(text)).toString('base64url')]);
      previousHash = hash;
    }
  });

  it('is remembered when the server starts again', async () => {
    await server.close();
    server = await startServer({ dataDirectory });
    const continued = sequence.through(server.api);
    await continued.expectRefused(olderFile(continued), 409, 'stale-feed');
  });

  it('is known to every process on the ledger', async () => {
    const { ledger, readModels } = server.engines;
    const other = await startApi({ ledger, readModels, role: 'api' });
    try {
      const elsewhere = sequence.through(new ServerApi(other.url));
      await elsewhere.expectRefused(olderFile(elsewhere), 409, 'stale-feed');
      await elsewhere.file(PLAYS, { fileTime: T3 });
      const late = (): ReturnType<FeedSequence['sync']> => sequence.sync('courtledger', PLAYS.slice(1), T2);
      await sequence.expectRefused(late, 409, 'stale-feed');
    } finally {
      await other.close();
    }
  });

  it('is not remembered where it is refused, or has no time', async () => {
    await sequence.file(PLAYS);
    await sequence.expectRefused(() => sequence.sync('nba-live', [{ actionNumber: 1 }], T3), 400, 'bad-body');
    await sequence.expectRefused(() => sequence.sync('courtledger', [], T3), 422, 'empty-feed');
    expect(await confirmations()).toHaveLength(1);
  });
});
