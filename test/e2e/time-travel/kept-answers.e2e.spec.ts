import { formulasOf } from '../../../src/domain/formula-version';
import { GAME, MELTONS_FREE_THROW, Statisticians } from '../corrections/a-case';
import { startServer, type TestServer } from '../../kit/server';
import type { BoxScoreAnswer } from '../../kit/server-api';

interface PastAnswer extends BoxScoreAnswer {
  readonly asOf: Readonly<Record<string, unknown>>;
}

let server: TestServer;
let crew: Statisticians;
let nightBefore: PastAnswer;
let corrected: PastAnswer;

const CALLS = [
  'stats?window=h2',
  'plays?limit=1000',
  'lineups?',
  'lineups?window=q3',
  'possessions?limit=1000',
  'shots?limit=1000&window=h2',
];
const kept = new Map<string, string>();

const bytesOf = async (call: string) => (await crew.call('rita', ['GET', `/games/${GAME}/${call}`])).bytes.toString();
const ask = (query: string) => crew.call<PastAnswer>('rita', ['GET', `/games/${GAME}/stats?${query}`]);

beforeAll(async () => {
  server = await startServer();
  crew = new Statisticians(server.url);
  const revision = await crew.playGame();
  nightBefore = (await ask(`minRevision=${revision}`)).body;
  for (const call of CALLS) kept.set(call, await bytesOf(call));
  const { revision: after } = await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
  corrected = (await ask(`minRevision=${after}`)).body;
});
afterAll(() => server.close());

describe('Golden State at Portland, 23 October 2024, asked for after it was corrected', () => {
  it('is, by revision, what was answered the night before, byte for byte, and will be for ever', async () => {
    const { body, bytes, headers } = await ask(`revision=${nightBefore.revision}`);
    expect(bytes.toString()).toBe(JSON.stringify(nightBefore));
    expect(body.awayTeam.score).toBe(139);
    expect(headers['cache-control']).toBe('max-age=31536000, immutable');
  });

  it('is the same by the instant, which is not settled while it is younger than ten seconds', async () => {
    const { bytes, headers } = await ask(`timestamp=${String(nightBefore.asOf['timestamp'])}`);
    expect(bytes.toString()).toBe(JSON.stringify(nightBefore));
    expect(headers['cache-control']).toBe('no-store');
  });

  it('says as of what it was asked', async () => {
    const timestamp = String(corrected.asOf['timestamp']);
    const { body } = await ask(`timestamp=${timestamp.replace('Z', '999Z')}&period=3&clock=PT02M00.00S`);
    const { revision } = corrected;
    expect(body.asOf).toEqual({ timestamp, revision, period: 3, clock: 'PT02M00.00S' });
  });

  it('has, by the clock, the free throw of 2:00 in the third quarter from then on, and only as it is known since', async () => {
    const scoreAt = async (query: string) => (await ask(query)).body.awayTeam.score;
    const known = `revision=${nightBefore.revision}`;
    const [before, then] = ['period=3&clock=PT02M00.01S', 'period=3&clock=PT02M00.00S'];
    expect((await scoreAt(then)) - (await scoreAt(`${then}&${known}`))).toBe(1);
    expect(await scoreAt(before)).toBe(await scoreAt(`${before}&${known}`));
    expect(await scoreAt('period=4')).toBe(140);
  });

  it('has windows of the past', async () => {
    const { body } = await ask(`revision=${nightBefore.revision}&window=q3`);
    const now = (await ask('window=q3')).body;
    expect(now.awayTeam.score - body.awayTeam.score).toBe(1);
    expect(now.homeTeam).toMatchObject({ score: body.homeTeam.score, periods: body.homeTeam.periods });
  });

  it('is answered by older formulas where they are asked for', async () => {
    const { body } = await ask('formulaVersion=1');
    expect(formulasOf(1)?.ratings).toBe(false);
    expect(body).toMatchObject({ formulaVersion: 1, revision: corrected.revision });
    expect(body.awayTeam).not.toHaveProperty('ratings');
    expect(body.awayTeam.players[0]).not.toHaveProperty('ratings');
    expect(body.awayTeam.statistics).toEqual(corrected.awayTeam.statistics);
  });

  it('has the plays that stood', async () => {
    const plays = async (query: string) =>
      (
        await crew.call<{ items: { playId: number }[] }>('rita', [
          'GET',
          `/games/${GAME}/plays?period=3&limit=1000&${query}`,
        ])
      ).body.items;
    const ids = async (query: string) => (await plays(query)).map(({ playId }) => playId);
    expect(await ids('')).not.toContain(530);
    expect(await ids(`revision=${nightBefore.revision}`)).toContain(530);
    expect(await plays(`revision=${corrected.revision}`)).toEqual(await plays(''));
  });
});

describe.each(CALLS)('%s', (call) => {
  it('is by revision, and by time, what was answered then, byte for byte', async () => {
    const { revision, asOf } = nightBefore;
    expect(await bytesOf(`${call}&revision=${revision}`)).toBe(kept.get(call));
    expect(await bytesOf(`${call}&timestamp=${String(asOf['timestamp'])}`)).toBe(kept.get(call));
    expect(await bytesOf(`${call}&revision=${corrected.revision}`)).toBe(await bytesOf(call));
  });
});

describe('line-ups, possessions and shots as of a clock', () => {
  it('end with the last play that counts', async () => {
    const at = 'period=3&clock=PT02M00.00S';
    const last = async (call: string) => {
      const { body } = await crew.call<{ items: { period: number }[]; asOf: object }>('rita', [
        'GET',
        `/games/${GAME}/${call}`,
      ]);
      return body;
    };
    const shots = await last(`shots?limit=1000&${at}`);
    expect(shots.items.at(-1)?.period).toBe(3);
    expect(shots.asOf).toMatchObject({ period: 3, clock: 'PT02M00.00S' });
    expect((await last(`possessions?limit=1000&${at}`)).items.at(-1)?.period).toBe(3);
    const { status } = await crew.call('rita', ['GET', `/games/${GAME}/lineups?clock=PT02M00.00S`]);
    expect(status).toBe(400);
  });
});

describe('a moment that there is no answer for', () => {
  it.each([
    ['revision=100000', 404, 'unknown-revision'],
    ['timestamp=2024-10-24T00:00:00Z', 404, 'unknown-moment'],
    ['timestamp=2999-01-01T00:00:00Z', 400, 'bad-query'],
    ['timestamp=2024-10-24T00:00:00Z&revision=1', 400, 'bad-query'],
    ['clock=PT02M00.00S', 400, 'bad-query'],
    ['period=15', 400, 'bad-query'],
    ['period=3&clock=2:00', 400, 'bad-query'],
    ['timestamp=2024-10-24T00:00:00', 400, 'bad-query'],
    ['formulaVersion=99', 400, 'bad-query'],
    ['period=3&minRevision=100000', 400, 'revision-ahead'],
  ])('%s', async (query, status, kind) => {
    const answer = await ask(query);
    expect({ status: answer.status, type: answer.body }).toMatchObject({
      status,
      type: { type: `/problems/${kind}` },
    });
  });
});
