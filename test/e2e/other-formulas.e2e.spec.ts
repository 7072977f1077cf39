import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FORMULA_VERSION } from '../../src/domain/formula-version';
import { simulateLeague } from '../kit/a-league';
import { startServer, type TestServer } from '../kit/server';

const SOURCE = 'courtledger';
const LATER = FORMULA_VERSION + 1;
const games = simulateLeague(11, 2);
const [first] = games as [(typeof games)[number]];
const STATS = `/api/v1/games/${first.gameId}/stats`;
const player = first.declaration.players[0]!.personId;

let dataDirectory: string;
let server: TestServer | undefined;

beforeEach(() => {
  dataDirectory = mkdtempSync(join(tmpdir(), 'courtledger-formulas-'));
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(dataDirectory, { recursive: true });
});

async function serve(formulaVersion?: number): Promise<TestServer> {
  await server?.close();
  server = await startServer({ dataDirectory, ...(formulaVersion !== undefined && { formulaVersion }) });
  return server;
}

async function recordAll({ api }: TestServer): Promise<void> {
  for (const { gameId, declaration, plays } of games) {
    await api.declare(gameId, declaration);
    await api.sync(gameId, { source: SOURCE, plays });
  }
}

interface Versioned {
  readonly formulaVersion: number;
}

/** What readers see, and by which formulas it was made. */
async function answers({ api }: TestServer): Promise<readonly Versioned[]> {
  const paths = [
    STATS,
    `/api/v1/players/${player}/seasons/2024-25`,
    '/api/v1/leaders?season=2024-25&stat=points',
    '/api/v1/games?season=2024-25',
    `/api/v1/players/${player}/games`,
  ];
  return Promise.all(paths.map((path) => api.read<Versioned>(path)));
}

/** Without what names the version itself, and how far the ledger is, which the journal of its heads moves. */
const contentOf = (bodies: readonly Versioned[]): string =>
  JSON.stringify(bodies).replaceAll(/"formulaVersion":\d+|formulas \d+|"position":"\d+"/g, '');

describe('a data directory that was written by other formulas', () => {
  it('is folded again by serve on its own, and answers are the old ones until all are new', async () => {
    const old = await serve();
    await recordAll(old);
    await old.api.caughtUp();
    const before = await answers(old);
    expect(before[0]?.formulaVersion).toBe(FORMULA_VERSION);

    const upgraded = await serve(LATER);
    const early = await upgraded.api.send('GET', '/health/ready');
    const during = await upgraded.api.read<Versioned>(STATS);
    if (during.formulaVersion === FORMULA_VERSION) {
      expect(early.status).toBe(503);
      expect(during).toEqual(before[0]);
    }
    await upgraded.api.caughtUp();
    const after = await answers(upgraded);
    for (const { formulaVersion } of after.slice(0, 3)) expect(formulaVersion).toBe(LATER);
    expect(contentOf(after)).toEqual(contentOf(before));
  });

  it('keeps up with the ledger afterwards, and keeps nothing of the old', async () => {
    await recordAll(await serve());
    const upgraded = await serve(LATER);
    await upgraded.api.caughtUp();
    const { revision } = (await upgraded.api.sync(first.gameId, { source: SOURCE, plays: first.plays.slice(0, -40) }))
      .body;
    expect(await upgraded.api.boxScore(first.gameId, revision)).toMatchObject({ revision, formulaVersion: LATER });
    for (const { readModels } = upgraded.engines; (await readModels.generations()).length > 1;) await wait(50);
  });

  it('goes on where an upgrade was interrupted', async () => {
    await recordAll(await serve());
    const interrupted = await serve(LATER);
    await wait(100);
    await interrupted.close();
    server = undefined;
    const upgraded = await serve(LATER);
    await upgraded.api.caughtUp();
    expect((await answers(upgraded))[0]).toMatchObject({ formulaVersion: LATER });
    expect((await upgraded.engines.readModels.generations()).filter((name) => name !== 'first')).toHaveLength(1);
  });

  it('is left alone by the formulas that wrote it', async () => {
    const running = await serve();
    await recordAll(running);
    await running.api.caughtUp();
    const again = await serve();
    expect(await again.engines.readModels.generations()).toEqual(['first']);
    await again.api.caughtUp();
  });
});
