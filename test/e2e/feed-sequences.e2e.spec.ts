import { startServer, type TestServer } from '../kit/server';
import { CREDITED_TO_MATE, FeedSequence, FIRST, PLAYS, replaced, TWO, typesOf, without } from './feed-sequence';

let server: TestServer;
let sequence: FeedSequence;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

beforeEach(async () => {
  sequence = await FeedSequence.begin(server.api);
});

const after = (events: number): string => String(FIRST + BigInt(events));

describe('whole files of a feed (S1, S3, S7)', () => {
  beforeEach(() => sequence.file(PLAYS));

  it('that say the same again are nothing', async () => {
    expect(await sequence.file(PLAYS)).toEqual({
      revision: after(0),
      recorded: 0,
      amended: 0,
      voided: 0,
      unchanged: PLAYS.length,
    });
    expect(typesOf(await sequence.eventsAfter(-1n))).toEqual([
      ...['GameScheduled', 'RosterDeclared', 'RosterDeclared', 'GameStarted'],
      ...PLAYS.map(() => 'PlayRecorded'),
    ]);
  });

  it('that edit a play amend it, and that alone', async () => {
    const answer = await sequence.file(replaced(CREDITED_TO_MATE));
    expect(answer).toEqual({ revision: after(1), recorded: 0, amended: 1, voided: 0, unchanged: PLAYS.length - 1 });
    expect(await sequence.eventsAfter(FIRST)).toMatchObject([
      { type: 'PlayAmended', data: { play: CREDITED_TO_MATE } },
    ]);
  });

  it('that lack a play void it; when it reappears it is recorded again', async () => {
    const unchanged = PLAYS.length - 1;
    expect(await sequence.file(without(TWO))).toEqual({
      revision: after(1),
      recorded: 0,
      amended: 0,
      voided: 1,
      unchanged,
    });
    expect(await sequence.file(PLAYS)).toEqual({ revision: after(2), recorded: 1, amended: 0, voided: 0, unchanged });
    expect(await sequence.eventsAfter(FIRST)).toMatchObject([
      { type: 'PlayVoided', data: { playId: TWO.playId } },
      { type: 'PlayRecorded', data: { play: TWO } },
    ]);
  });

  it('that turn a play from A to B and back to A are three events of it', async () => {
    await sequence.file(replaced(CREDITED_TO_MATE));
    const answer = await sequence.file(PLAYS);
    expect(answer).toEqual({ revision: after(2), recorded: 0, amended: 1, voided: 0, unchanged: PLAYS.length - 1 });
    const ofPlay = (await sequence.eventsAfter(-1n)).filter(({ data }) => data.play?.playId === TWO.playId);
    expect(typesOf(ofPlay)).toEqual(['PlayRecorded', 'PlayAmended', 'PlayAmended']);
    expect(ofPlay.map(({ data }) => data.play?.personId)).toEqual([
      TWO.personId,
      CREDITED_TO_MATE.personId,
      TWO.personId,
    ]);
    expect(new Set(ofPlay.map(({ eventId }) => eventId)).size).toBe(3);
  });

  it('that are cut short void the rest, and the next whole file restores it', async () => {
    const half = PLAYS.slice(0, Math.floor(PLAYS.length / 2));
    const rest = PLAYS.length - half.length;
    const unchanged = half.length;
    expect(await sequence.file(half)).toEqual({
      revision: after(rest),
      recorded: 0,
      amended: 0,
      voided: rest,
      unchanged,
    });
    expect(await sequence.file(PLAYS)).toEqual({
      revision: after(2 * rest),
      recorded: rest,
      amended: 0,
      voided: 0,
      unchanged,
    });
  });

  it('without plays are refused, and so are those of another source', async () => {
    await sequence.expectRefused(() => sequence.sync('courtledger', []), 422, 'empty-feed');
    const row = {
      actionNumber: 1,
      orderNumber: 1,
      period: 1,
      clock: 'PT12M00.00S',
      actionType: 'period',
      subType: 'start',
    };
    await sequence.expectRefused(() => sequence.sync('nba-live', [row]), 409, 'other-source');
    await sequence.expectRefused(() => sequence.record('nba-live', [row]), 409, 'other-source');
    await sequence.expectStanding(after(0), PLAYS);
  });
});

describe('older whole files of a feed (S3)', () => {
  const older = PLAYS.slice(0, -10);

  it('without a fileTime are taken as they arrive', async () => {
    await sequence.file(older);
    await sequence.file(replaced(CREDITED_TO_MATE));
    const unchanged = older.length - 1;
    expect(await sequence.file(older)).toMatchObject({ recorded: 0, amended: 1, voided: 10, unchanged });
    expect(await sequence.file(replaced(CREDITED_TO_MATE))).toMatchObject({
      recorded: 10,
      amended: 1,
      voided: 0,
      unchanged,
    });
  });

  it('with a fileTime are refused, in whatever offset it is written', async () => {
    await sequence.file(PLAYS, { fileTime: '2025-01-15T20:00:10Z' });
    await sequence.expectRefused(
      () => sequence.sync('courtledger', older, '2025-01-15T21:00:09.999+01:00'),
      409,
      'stale-feed',
    );
    await sequence.expectStanding(after(0), PLAYS);
    expect(await sequence.file(older, { fileTime: '2025-01-15T20:00:10.000Z' })).toMatchObject({ voided: 10 });
    expect(await sequence.file(PLAYS, { fileTime: '2025-01-15T20:00:20Z' })).toMatchObject({ recorded: 10 });
  });
});
