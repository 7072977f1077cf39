import { DECLARATION, gameEnd, rebound, shot } from '../../kit/a-game';
import { startServer, type TestServer } from '../../kit/server';
import type { HistoryItem, WriteAnswer } from '../../kit/server-api';

let server: TestServer;
let games = 0;
let gameId: string;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.close());

beforeEach(async () => {
  gameId = `of-rules-${(games += 1)}`;
  await server.api.declare(gameId, DECLARATION);
});

async function send(method: string, call: string, body: object): Promise<WriteAnswer> {
  const answer = await server.api.send<WriteAnswer>(method, `/api/v1/games/${gameId}${call}`, body);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body;
}

const record = (...plays: readonly object[]): Promise<WriteAnswer> =>
  send('POST', '/stats', { source: 'courtledger', plays });
const become = (status: string): Promise<WriteAnswer> => send('POST', '/status', { status });

async function typesSince(revision: string): Promise<string[]> {
  const history: HistoryItem[] = await server.api.history(gameId);
  return history.filter((event) => BigInt(event.revision) > BigInt(revision)).map(({ type }) => type);
}

async function statusNow(revision: string): Promise<string> {
  return (await server.api.boxScore(gameId, revision)).status;
}

describe('a request (S1, S2)', () => {
  const many = Array.from({ length: 1_300 }, (_, n) => shot(n + 1));

  it('of thousands of plays is recorded in its order, and sent again it records what is missing', async () => {
    await record(...many.slice(0, 700));
    expect(await record(...many)).toMatchObject({ recorded: 600, duplicates: 700 });
    const history = await server.api.history(gameId);
    expect(history.flatMap(({ data }) => data.play?.playId ?? [])).toEqual(many.map(({ playId }) => playId));
    const before = history.at(-1)?.revision;
    expect(await record(...many)).toMatchObject({ recorded: 0, duplicates: 1_300, revision: before });
  });

  it('says which revision it expects only where it has something to record', async () => {
    const { revision } = await record(shot(1));
    const again = { source: 'courtledger', plays: [shot(1)], expectedRevision: '0' };
    expect(await send('POST', '/stats', again)).toMatchObject({ revision, duplicates: 1 });
    const next = { source: 'courtledger', plays: [shot(2)], expectedRevision: revision };
    expect(await send('POST', '/stats', next)).toMatchObject({ recorded: 1 });
  });

  it('that many send at the same time is recorded once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => record(shot(1), rebound(2))));
    expect(answers.map(({ recorded = 0 }) => recorded).sort()).toEqual([...Array.from({ length: 9 }, () => 0), 2]);
    expect(new Set(answers.map(({ revision }) => revision)).size).toBe(1);
  });
});

describe('the place of a play (S5)', () => {
  const idsInOrder = async (revision: string): Promise<number[]> => {
    await server.api.boxScore(gameId, revision);
    return (await server.api.plays(gameId)).map(({ playId }) => playId);
  };
  const unplaced = (playId: number): object => ({ ...shot(playId), order: undefined });

  it('is after the last where it says none, and stays', async () => {
    await record(unplaced(5), unplaced(3));
    const { revision } = await record(unplaced(4), { ...shot(1), order: 15_000 });
    expect(await idsInOrder(revision)).toEqual([5, 1, 3, 4]);
    const amended = await record({ ...unplaced(5), personId: 2 });
    expect(amended).toMatchObject({ amended: 1 });
    expect(await idsInOrder(amended.revision)).toEqual([5, 1, 3, 4]);
  });

  it('of two plays at one place is by their identity', async () => {
    const { revision } = await record({ ...shot(9), order: 7 }, { ...shot(8), order: 7 }, { ...shot(7), order: 7.5 });
    expect(await idsInOrder(revision)).toEqual([8, 9, 7]);
  });
});

describe('the status of a game (S14)', () => {
  it('follows from its plays: started by the first, completed by its end', async () => {
    const { revision } = await send('PUT', '', { ...DECLARATION });
    expect(await statusNow(revision)).toBe('scheduled');
    const started = await record(shot(1));
    expect(await statusNow(started.revision)).toBe('started');
    const ended = await record(gameEnd(900));
    expect(await statusNow(ended.revision)).toBe('completed');
    expect(await typesSince(revision)).toEqual(['GameStarted', 'PlayRecorded', 'PlayRecorded', 'GameCompleted']);
  });

  it('goes step by step to closed, back by reopened, and again', async () => {
    for (const status of [
      'started',
      'completed',
      'closed',
      'reopened',
      'completed',
      'reopened',
      'completed',
      'closed',
    ]) {
      const { revision } = await become(status);
      expect(await statusNow(revision)).toBe(status);
    }
  });

  it('that it has already is no event', async () => {
    for (const status of ['started', 'completed', 'closed', 'reopened']) {
      const { revision } = await become(status);
      expect(await become(status)).toEqual({ revision });
    }
  });

  it('lets plays come when it is completed, or reopened', async () => {
    await record(shot(1));
    await become('completed');
    const late = await record(shot(2));
    expect(late).toMatchObject({ recorded: 1 });
    expect(await statusNow(late.revision)).toBe('completed');
    await become('closed');
    await become('reopened');
    expect(await record(shot(3))).toMatchObject({ recorded: 1 });
  });
});

describe('a revision (S17)', () => {
  it('moves with every event, whether or not a document shows it', async () => {
    const { revision: declared } = await send('PUT', '', { ...DECLARATION });
    const { revision } = await record(shot(1));
    expect(BigInt(revision)).toBe(BigInt(declared) + 2n);
    const { revision: renamed } = await send('PUT', '', {
      ...DECLARATION,
      players: DECLARATION.players.map((player) => ({ ...player, position: 'G' })),
    });
    expect(BigInt(renamed)).toBe(BigInt(revision) + 2n);
    const box = await server.api.boxScore(gameId, renamed);
    expect(box.revision).toBe(renamed);
  });

  it('is a decimal string wherever it stands, and so is a position', async () => {
    const { revision } = await record(shot(1));
    const box = await server.api.send<object>('GET', `/api/v1/games/${gameId}/stats?minRevision=${revision}`);
    expect(box.body).toMatchObject({ revision, asOf: { revision } });
    const list = await server.api.send<{ position: unknown }>('GET', '/api/v1/games?date=2024-11-12');
    expect(list.body.position).toMatch(/^\d+$/);
  });
});
