import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startApi } from '../../src/app.module';
import { openEngines } from '../../src/cli/engines/engines';
import { CaseWriter } from '../../src/commands/recording/case-writer';
import { GameWriter } from '../../src/commands/recording/game-writer';
import type { CaseState } from '../../src/domain/corrections/case/case-state';
import { FoldedGame } from '../../src/domain/game/folded-game';
import type { GameState } from '../../src/domain/game/game-state';
import { standingCases } from '../../src/domain/game/standing-cases';
import type { Play } from '../../src/domain/plays/play';
import { rateBoxScore } from '../../src/domain/ratings/rated-box-score';
import type { Ledger } from '../../src/ledger/ledger';
import { createRandom } from '../../src/simulator/random';
import { simulateGame } from '../../src/simulator/simulate-game';
import { brokenLinks } from './outcome';
import { ServerApi } from '../kit/server-api';
import { type EsdbServer, startEsdbServer, temporaryDirectory } from '../servers/esdb-server';
import { Statisticians } from '../e2e/corrections/a-case';
import { type AnsweredCase, CorrectingClient } from './correcting-client';

const SEED = 200;
const RACES = 200;
const CLIENTS = 4;
/** Between plays, in milliseconds. */
const PACE = 40;
/** Ahead of the races the feed waits: where they are slow, the game would be longer than a season before the last one is run, and each slower than the one before. */
const PLAYS_A_RACE = 4;
const CORRECTABLE: ReadonlySet<Play['type']> = new Set(['shot', 'turnover']);
const { gameId, declaration, plays } = simulateGame({ seed: SEED });

/** One of two servers on one ledger, with read models of its own. */
interface Side {
  readonly url: string;
  readonly ledger: Ledger;
  close(): Promise<void>;
}

let node: EsdbServer;
let sides: readonly [Side, Side];
/** As the feed last sent them. */
const sent = new Map<number, Play>();
let followed: readonly AnsweredCase[];
let game: GameState;
let revision: string;
let cases: CaseWriter;

beforeAll(async () => {
  node = await startEsdbServer();
  sides = [await startSide(), await startSide()];
  await new ServerApi(sides[0].url).declare(gameId, declaration);
  const races = { run: 0 };
  const [, answered] = await Promise.all([playOn(races), correctAll(races).finally(() => (races.run = RACES))]);
  followed = answered;
  const now = await new GameWriter(sides[0].ledger).read(gameId);
  game = now.state;
  revision = now.revision.toString();
  cases = new CaseWriter(sides[1].ledger);
});

afterAll(async () => {
  for (const side of sides) await side.close();
  await node.close();
});

async function startSide(): Promise<Side> {
  const dataDirectory = await temporaryDirectory();
  const engines = await openEngines({ dataDirectory, eventstoreUrl: node.url });
  const server = await startApi(engines);
  const close = async (): Promise<void> => {
    await server.close();
    await engines.close();
    rmSync(dataDirectory, { recursive: true });
  };
  return { url: server.url, ledger: engines.ledger, close };
}

/** The feed tells one play after another, and now and then another official of one that it has told. */
async function playOn(races: { readonly run: number }): Promise<void> {
  const api = new ServerApi(sides[0].url);
  const random = createRandom(SEED, 1);
  const report = async (...reported: readonly Play[]): Promise<void> => {
    const { status, body } = await api.record(gameId, { source: 'courtledger', plays: reported });
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    for (const play of reported) sent.set(play.playId, play);
  };
  for (let told = 0; races.run < RACES; told += 1) {
    const next = sent.size < plays.length && (sent.size < 20 || random.chance(0.6)) ? plays[sent.size] : undefined;
    await report(next ?? withOfficial(random.pick([...sent.values()]), random.integer(1, 9)));
    do await wait(PACE);
    while (races.run < RACES && told > 20 + PLAYS_A_RACE * races.run);
  }
  if (sent.size < plays.length) await report(...plays.slice(sent.size));
}

function withOfficial(play: Play, officialId: number): Play {
  return { ...play, officialId };
}

async function correctAll(races: { run: number }): Promise<AnsweredCase[]> {
  const client = async (_: unknown, at: number): Promise<readonly AnsweredCase[]> => {
    const random = createRandom(SEED, 10 + at);
    const statisticians = sides.map(({ url }) => new Statisticians(url)) as [Statisticians, Statisticians];
    const correcting = new CorrectingClient(statisticians, gameId, random);
    while (races.run < RACES) {
      const known = [...sent.values()].slice(-60).filter(({ type }) => CORRECTABLE.has(type));
      if (known.length > 0 && (await correcting.correct(random.pick(known)))) races.run += 1;
      else await new Promise(setImmediate);
    }
    return correcting.cases;
  };
  return (await Promise.all(Array.from({ length: CLIENTS }, client))).flat();
}

describe(`${RACES} corrections of a game that goes on, at two servers of one ledger`, () => {
  it('lose no play that was accepted', () => {
    for (const [playId, play] of sent) expect(game.feed.get(playId)).toMatchObject({ standing: true, play });
    expect(sent.size).toBe(plays.length);
  });

  it('are each in the game once or not at all, as each case says itself', async () => {
    const inGame = game.cases.map(({ correctionId }) => correctionId);
    expect(new Set(inGame).size).toBe(inGame.length);
    const standing = new Set(standingCases(game.cases).map(({ correctionId }) => correctionId));
    for (const { correctionId } of followed) {
      const { status } = (await cases.read(correctionId)) as CaseState;
      const open = ['requested', 'under-review'].includes(status) ? status : 'open';
      const expected = standing.has(correctionId) ? 'applied' : inGame.includes(correctionId) ? 'reverted' : open;
      expect([correctionId, status]).toEqual([correctionId, expected]);
    }
  });

  it('are answered as they end', () => {
    const inGame = new Set(game.cases.map(({ correctionId }) => correctionId));
    for (const { correctionId, answers } of followed) {
      if (answers.includes('applied')) expect(inGame).toContain(correctionId);
      if (inGame.has(correctionId)) expect(answers).toContain('applied');
    }
    const told = followed.flatMap(({ answers }) => answers);
    expect(told).toContain('/problems/no-longer-fits');
    expect(game.cases.some(({ reverts }) => reverts !== undefined)).toBe(true);
    expect(told.filter((answer) => answer === '/problems/internal')).toEqual([]);
  });

  it('leave documents as a fresh fold makes them, on both, and a whole chain', async () => {
    const fold = new FoldedGame(game);
    const { home, away } = rateBoxScore(fold.boxScore(), fold.totals());
    for (const { url } of sides) {
      const api = new ServerApi(url);
      const box = await api.boxScore(gameId, revision);
      expect(box).toMatchObject({ revision, homeTeam: home, awayTeam: away });
      expect(brokenLinks(await api.history(gameId))).toEqual([]);
    }
  });
});
