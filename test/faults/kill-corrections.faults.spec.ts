import { setTimeout as wait } from 'node:timers/promises';
import { startApi } from '../../src/app.module';
import { openEngines, type Engines } from '../../src/cli/engines/engines';
import { CaseWriter } from '../../src/commands/recording/case-writer';
import { type CaseState, isApproved } from '../../src/domain/corrections/case/case-state';
import { GameWriter } from '../../src/commands/recording/game-writer';
import type { GameState } from '../../src/domain/game/game-state';
import { FoldedGame } from '../../src/domain/game/folded-game';
import { rateBoxScore } from '../../src/domain/ratings/rated-box-score';
import type { RunningServer } from '../../src/http/start-server';
import { createRandom } from '../../src/simulator/random';
import { simulateGame } from '../../src/simulator/simulate-game';
import { CorrectionOffice } from '../kit/correction-office';
import { ServerApi } from '../kit/server-api';
import { correctUnderFire, type FollowedCase } from './cases';
import { buildCourtledger, type CourtledgerBuild } from './courtledger-build';
import { Fire } from './fire';
import { Installation } from './installation';
import { brokenLinks } from './outcome';

const SEED = 9_474;
const GAMES = Array.from({ length: 6 }, (_, at) => simulateGame({ seed: SEED + at }));
const SOURCE = 'courtledger';

let build: CourtledgerBuild;

beforeAll(() => {
  build = buildCourtledger();
});
afterAll(() => build.remove());

async function playGames({ api }: Installation): Promise<void> {
  for (const { gameId, declaration, plays } of GAMES) {
    await api.declare(gameId, declaration);
    await api.record(gameId, { source: SOURCE, plays });
  }
}

describe.each(['embedded', 'esdb'] as const)(
  'after 50 kills inside and between approvals, with the %s ledger,',
  (kind) => {
    let installation: Installation;
    let fire: Fire;
    let followed: readonly FollowedCase[];
    let engines: Engines;
    let server: RunningServer;
    let cases: CaseWriter;

    beforeAll(async () => {
      installation = await Installation.start(build.main, kind);
      await playGames(installation);
      fire = new Fire(installation, { random: createRandom(SEED), crashes: 50, victims: ['serve'], spread: 24 });
      const clients = GAMES.map((game) => correctUnderFire(installation.url, game, fire));
      followed = (await Promise.all(clients)).flat();
      engines = await openEngines(await installation.abandon());
      server = await startApi(engines);
      cases = new CaseWriter(engines.ledger);
      await settled();
    });

    afterAll(async () => {
      await server.close();
      await engines.close();
      await installation.stop();
    });

    /** The server that was started last has finished what it found half-way: nobody has called it. */
    async function settled(): Promise<void> {
      for (const { correctionId } of followed) while (isApproved(await stateOf(correctionId))) await wait(20);
    }

    async function stateOf(correctionId: string): Promise<CaseState> {
      return (await cases.read(correctionId)) as CaseState;
    }

    function gameNow(gameId: string): Promise<{ readonly revision: bigint; readonly state: GameState }> {
      return new GameWriter(engines.ledger).read(gameId);
    }

    it('requests were cut off', () => {
      expect(fire.count).toBe(50);
      expect(followed.filter(({ cutOff }) => cutOff).length).toBeGreaterThanOrEqual(25);
    });

    it('each case is in its game once, or not at all, and says so itself', async () => {
      for (const { gameId } of GAMES) {
        const { state } = await gameNow(gameId);
        const ofGame = followed.filter((each) => each.gameId === gameId);
        const statuses = await Promise.all(
          ofGame.map(async ({ correctionId }) => [correctionId, (await stateOf(correctionId)).status]),
        );
        const applied = statuses.filter(([, status]) => status === 'applied').map(([id]) => id);
        const inGame = state.cases.map(({ correctionId }) => correctionId);
        expect(applied.sort()).toEqual(
          inGame.filter((id) => ofGame.some(({ correctionId }) => correctionId === id)).sort(),
        );
        expect(new Set(inGame).size).toBe(inGame.length);
      }
    });

    it('what was answered is so', async () => {
      for (const { correctionId, status, cutOff } of followed)
        if (!cutOff) expect([correctionId, (await stateOf(correctionId)).status]).toEqual([correctionId, status]);
    });

    it('every chain is whole, and the documents are those of a fresh fold', async () => {
      const api = new ServerApi(server.url);
      for (const { gameId } of GAMES) {
        const { revision, state } = await gameNow(gameId);
        const fold = new FoldedGame(state);
        const { home, away } = rateBoxScore(fold.boxScore(), fold.totals());
        const box = await api.boxScore(gameId, revision.toString());
        expect(box).toMatchObject({ revision: revision.toString(), homeTeam: home, awayTeam: away });
        expect(brokenLinks(await api.history(gameId))).toEqual([]);
      }
    });

    it('what was not applied can still be', async () => {
      for (const { correctionId, gameId } of followed) {
        const { status, approvals } = await stateOf(correctionId);
        if (status === 'applied') continue;
        expect(approvals.length).toBeLessThan(2);
        const office = new CorrectionOffice(engines.ledger, gameId);
        for (const approver of ['ann', 'bob']) await office.approve(approver, correctionId);
        expect((await stateOf(correctionId)).status).toBe('applied');
      }
    });
  },
);
