import type { Play } from '../../src/domain/plays/play';
import { startServer, type TestServer } from '../kit/server';
import { CREDITED_TO_MATE, FeedSequence, PLAYS, replaced, TWO, without } from './feed-sequence';

let server: TestServer;
let sequence: FeedSequence;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

beforeEach(async () => {
  sequence = await FeedSequence.begin(server.api);
});

const row = (version: number, play: Play): object => ({ ...play, version });

describe('rows of a feed (S2, S3, S5)', () => {
  it('that are older than the recorded one change nothing, in a file or by themselves', async () => {
    const standing = [CREDITED_TO_MATE];
    await sequence.file([row(2, CREDITED_TO_MATE)], { standing });
    const nothing = { revision: '4', recorded: 0, amended: 0 };
    expect(await sequence.file([row(1, TWO)], { standing })).toEqual({ ...nothing, voided: 0, unchanged: 1 });
    expect(await sequence.rows([row(1, TWO)])).toMatchObject({ ...nothing, duplicates: 1 });
    expect(await sequence.file([row(3, TWO)], { standing: [TWO] })).toMatchObject({ amended: 1 });
    expect(await sequence.eventsAfter(4n)).toMatchObject([{ metadata: { version: 3, source: 'courtledger' } }]);
  });

  it('that stand twice in a request are one, unless they contradict each other', async () => {
    expect(await sequence.rows([TWO, TWO])).toMatchObject({ revision: '4', recorded: 1, amended: 0, duplicates: 1 });
    await sequence.expectRefused(
      () => sequence.record('courtledger', [TWO, CREDITED_TO_MATE]),
      400,
      'contradictory-plays',
    );
  });

  it('that come late find their place, and without one keep theirs', async () => {
    const late = PLAYS[40] as Play;
    await sequence.rows(without(late));
    const { revision } = await sequence.rows([late]);
    await sequence.expectStanding(revision, PLAYS);
    const { order, ...unplaced } = { ...late, officialId: 77 };
    const again = await sequence.rows([unplaced]);
    expect(again).toMatchObject({ amended: 1 });
    await sequence.expectStanding(again.revision, replaced({ ...unplaced, order }));
  });
});
