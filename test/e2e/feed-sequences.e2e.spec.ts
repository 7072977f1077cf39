import { finalPlays } from '../../src/simulator/feed';
import { simulateGame } from '../../src/simulator/simulate-game';
import type { Play } from '../../src/domain/plays/play';
import { startServer, type TestServer } from '../kit/server';
import type { HistoryItem, WriteAnswer } from '../kit/server-api';
import { foldOf } from '../kit/server-fold';

const { declaration, feed } = simulateGame({ seed: 20250115 });
/** The first half of a simulated game, in game order. */
const PLAYS = finalPlays(feed).filter(({ period }) => period <= 2);
const TWO = PLAYS.find((play) => play.type === 'shot' && play.made && play.shotValue === 2) as Extract<
  Play,
  { type: 'shot' }
>;
const SCORER = TWO.personId as number;
/** Someone of the same team who also plays in this half. */
const TEAM_MATE = PLAYS.flatMap((play) =>
  play.type === 'shot' && play.teamId === TWO.teamId && play.personId !== SCORER ? [play.personId as number] : [],
)[0] as number;
const CREDITED_TO_MATE: Play = { ...TWO, personId: TEAM_MATE };

let server: TestServer;
let gameId: string;
let games = 0;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

beforeEach(async () => {
  games += 1;
  gameId = `sequence-${games}`;
  await server.api.declare(gameId, declaration);
});

/** The revision of the first file: the plays come behind `GameScheduled`, two `RosterDeclared` and `GameStarted`, at 0 to 3. */
const FIRST = BigInt(3 + PLAYS.length);

/** Sends a file, and checks that plays and box score are then just what `standing` says. */
async function send(
  plays: readonly object[],
  standing: readonly Play[] = plays as readonly Play[],
  fileTime?: string,
): Promise<WriteAnswer> {
  const { status, body } = await server.api.sync(gameId, {
    source: 'courtledger',
    plays,
    ...(fileTime !== undefined && { fileTime }),
  });
  expect({ status, body }).toMatchObject({ status: 200 });
  await expectStanding(body.revision, standing);
  return body;
}

async function expectStanding(revision: string, standing: readonly Play[]): Promise<void> {
  const box = await server.api.boxScore(gameId, revision);
  const fold = foldOf(declaration, standing);
  expect(box.revision).toBe(revision);
  expect(box.homeTeam).toMatchObject(fold.home);
  expect(box.awayTeam).toMatchObject(fold.away);
  const items = await server.api.plays(gameId);
  expect(items.map(({ playId }) => playId)).toEqual(standing.map(({ playId }) => playId));
  expect(items).toMatchObject(standing);
}

/** The events behind a revision. */
async function eventsAfter(revision: bigint): Promise<HistoryItem[]> {
  return (await server.api.history(gameId)).filter((event) => BigInt(event.revision) > revision);
}

const types = (events: readonly HistoryItem[]): string[] => events.map(({ type }) => type);
const replaced = (play: Play): Play[] => PLAYS.map((other) => (other.playId === play.playId ? play : other));
const without = (...missing: readonly Play[]): Play[] => PLAYS.filter((play) => !missing.includes(play));

/** A write that is refused leaves the game as it is. */
async function expectRefused(
  refused: Promise<{ status: number; body: WriteAnswer }>,
  problem: readonly [status: number, type: string],
): Promise<void> {
  const before = await server.api.history(gameId);
  const { status, body } = await refused;
  expect([status, body.type]).toEqual([problem[0], expect.stringMatching(new RegExp(`/${problem[1]}$`))]);
  expect(await server.api.history(gameId)).toEqual(before);
}

describe('whole files of a feed', () => {
  it('are recorded, and the same again is nothing', async () => {
    expect(await send(PLAYS)).toEqual({
      revision: FIRST.toString(),
      recorded: PLAYS.length,
      amended: 0,
      voided: 0,
      unchanged: 0,
    });
    expect(await send(PLAYS)).toEqual({
      revision: FIRST.toString(),
      recorded: 0,
      amended: 0,
      voided: 0,
      unchanged: PLAYS.length,
    });
    expect(types(await eventsAfter(-1n)).slice(0, 5)).toEqual([
      'GameScheduled',
      'RosterDeclared',
      'RosterDeclared',
      'GameStarted',
      'PlayRecorded',
    ]);
  });

  it('that edit a play amend it, and that alone', async () => {
    await send(PLAYS);
    const edited = replaced(CREDITED_TO_MATE);
    expect(await send(edited)).toEqual({
      revision: String(FIRST + 1n),
      recorded: 0,
      amended: 1,
      voided: 0,
      unchanged: PLAYS.length - 1,
    });
    expect(await eventsAfter(FIRST)).toMatchObject([{ type: 'PlayAmended', data: { play: CREDITED_TO_MATE } }]);
  });

  it('that lack a play void it; when it reappears it is recorded again', async () => {
    await send(PLAYS);
    expect(await send(without(TWO))).toEqual({
      revision: String(FIRST + 1n),
      recorded: 0,
      amended: 0,
      voided: 1,
      unchanged: PLAYS.length - 1,
    });
    expect(await send(PLAYS)).toEqual({
      revision: String(FIRST + 2n),
      recorded: 1,
      amended: 0,
      voided: 0,
      unchanged: PLAYS.length - 1,
    });
    expect(await eventsAfter(FIRST)).toMatchObject([
      { type: 'PlayVoided', data: { playId: TWO.playId } },
      { type: 'PlayRecorded', data: { play: TWO } },
    ]);
  });

  it('that turn a play from A to B and back to A are three events of it', async () => {
    await send(PLAYS);
    await send(replaced(CREDITED_TO_MATE));
    expect(await send(PLAYS)).toEqual({
      revision: String(FIRST + 2n),
      recorded: 0,
      amended: 1,
      voided: 0,
      unchanged: PLAYS.length - 1,
    });
    const ofPlay = (await eventsAfter(-1n)).filter(({ data }) => data.play?.playId === TWO.playId);
    expect(types(ofPlay)).toEqual(['PlayRecorded', 'PlayAmended', 'PlayAmended']);
    expect(ofPlay.map(({ data }) => data.play?.personId)).toEqual([SCORER, TEAM_MATE, SCORER]);
    expect(new Set(ofPlay.map(({ eventId }) => eventId)).size).toBe(3);
  });

  it('that are cut short void the rest, and the next whole file restores it', async () => {
    await send(PLAYS);
    const half = PLAYS.slice(0, Math.floor(PLAYS.length / 2));
    const rest = PLAYS.length - half.length;
    expect(await send(half)).toEqual({
      revision: String(FIRST + BigInt(rest)),
      recorded: 0,
      amended: 0,
      voided: rest,
      unchanged: half.length,
    });
    expect(await send(PLAYS)).toEqual({
      revision: String(FIRST + BigInt(2 * rest)),
      recorded: rest,
      amended: 0,
      voided: 0,
      unchanged: half.length,
    });
  });

  it('without a fileTime are taken as they arrive, an older one too', async () => {
    const older = PLAYS.slice(0, -10);
    await send(older);
    await send(replaced(CREDITED_TO_MATE));
    expect(await send(older)).toMatchObject({ recorded: 0, amended: 1, voided: 10, unchanged: older.length - 1 });
    expect(await send(replaced(CREDITED_TO_MATE))).toMatchObject({
      recorded: 10,
      amended: 1,
      voided: 0,
      unchanged: older.length - 1,
    });
  });

  it('with a fileTime are refused when they are older than the last one that was accepted', async () => {
    const older = PLAYS.slice(0, -10);
    await send(PLAYS, PLAYS, '2025-01-15T20:00:10Z');
    const late = { source: 'courtledger', plays: older, fileTime: '2025-01-15T21:00:09.999+01:00' };
    await expectRefused(server.api.sync(gameId, late), [409, 'stale-feed']);
    await expectStanding(FIRST.toString(), PLAYS);
    expect(await send(older, older, '2025-01-15T20:00:10.000Z')).toMatchObject({ voided: 10 });
    expect(await send(PLAYS, PLAYS, '2025-01-15T20:00:20Z')).toMatchObject({ recorded: 10 });
  });

  it('without a play are refused, and so are those of another source', async () => {
    await send(PLAYS);
    await expectRefused(server.api.sync(gameId, { source: 'courtledger', plays: [] }), [422, 'empty-feed']);
    const row = {
      actionNumber: 1,
      orderNumber: 1,
      period: 1,
      clock: 'PT12M00.00S',
      actionType: 'period',
      subType: 'start',
    };
    await expectRefused(server.api.sync(gameId, { source: 'nba-live', plays: [row] }), [409, 'other-source']);
    await expectRefused(server.api.record(gameId, { source: 'nba-live', plays: [row] }), [409, 'other-source']);
    await expectStanding(FIRST.toString(), PLAYS);
  });
});

describe('rows of a feed', () => {
  const row = (version: number, play: Play): object => ({ ...play, version });

  it('that are older than the recorded one change nothing, in a file or by themselves', async () => {
    await send([row(2, CREDITED_TO_MATE)], [CREDITED_TO_MATE]);
    expect(await send([row(1, TWO)], [CREDITED_TO_MATE])).toEqual({
      revision: '4',
      recorded: 0,
      amended: 0,
      voided: 0,
      unchanged: 1,
    });
    const { body } = await server.api.record(gameId, { source: 'courtledger', plays: [row(1, TWO)] });
    expect(body).toMatchObject({ revision: '4', recorded: 0, amended: 0, duplicates: 1 });
    expect(await send([row(3, TWO)], [TWO])).toMatchObject({ amended: 1 });
    expect((await eventsAfter(4n))[0]?.metadata).toMatchObject({ version: 3, source: 'courtledger' });
  });

  it('that stand twice in a request are one, unless they contradict each other', async () => {
    const { body } = await server.api.record(gameId, { source: 'courtledger', plays: [TWO, TWO] });
    expect(body).toMatchObject({ revision: '4', recorded: 1, amended: 0, duplicates: 1 });
    await expectRefused(server.api.record(gameId, { source: 'courtledger', plays: [TWO, CREDITED_TO_MATE] }), [
      400,
      'contradictory-plays',
    ]);
  });

  it('that come late find their place; without one they keep theirs', async () => {
    const late = PLAYS[40] as Play;
    await server.api.record(gameId, { source: 'courtledger', plays: without(late) });
    const { body } = await server.api.record(gameId, { source: 'courtledger', plays: [late] });
    await expectStanding(body.revision, PLAYS);
    const { order: _, ...unplaced } = { ...late, officialId: 77 };
    const again = await server.api.record(gameId, { source: 'courtledger', plays: [unplaced] });
    expect(again.body).toMatchObject({ amended: 1 });
    await expectStanding(again.body.revision, replaced({ ...late, officialId: 77 }));
  });
});
