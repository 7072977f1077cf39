import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CaseState } from '../../../src/domain/corrections/case/case-state';
import { Refusal } from '../../../src/domain/game/refusal';
import { type EmbeddedLedger, openEmbeddedLedger } from '../../../src/ledger/embedded/embedded-ledger';
import type { RecordedEvent } from '../../../src/ledger/ledger';
import { DECLARATION } from '../../kit/a-game';
import {
  anyCalls,
  type Crew,
  forbiddenApprovals,
  makeCalls,
  SCORED_AFTER_APPROVING,
} from '../../kit/calls-on-corrections';
import { acting, CorrectionOffice } from '../../kit/correction-office';

let directory: string;
let ledger: EmbeddedLedger;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'approvals-'));
  ledger = openEmbeddedLedger(directory);
});

afterAll(async () => {
  await ledger.close();
  rmSync(directory, { recursive: true });
});

/** Everyone calls one of two processes, by turns. */
function crewOf(gameId: string): Crew {
  const offices = [new CorrectionOffice(ledger, gameId), new CorrectionOffice(ledger, gameId)] as const;
  let calls = 0;
  const office = (): CorrectionOffice => offices[(calls += 1) % 2] as CorrectionOffice;
  const opened = async (opening: Promise<{ readonly correctionId: string }>): Promise<string | undefined> =>
    (await unlessRefused(opening))?.correctionId;
  return {
    score: (actor, play) => office().report(actor, play),
    request: (actor, changes) => opened(office().request(actor, { changes })),
    revert: (actor, correctionId) => opened(office().revert(actor, correctionId)),
    approve: (actor, correctionId) => unlessRefused(office().approve(actor, correctionId)),
    end: (actor, correctionId, how) => {
      const type = how === 'reject' ? 'RejectCorrection' : 'WithdrawCorrection';
      return unlessRefused(office().cases.execute(correctionId, { type, actor }, acting(actor)));
    },
  };
}

async function unlessRefused<Result>(call: Promise<Result>): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

it('nobody approves their own request, or a change of what they scored, by any order of calls', async () => {
  let games = 0;
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(anyCalls, async (calls) => {
      const gameId = `g-${(games += 1)}`;
      const office = new CorrectionOffice(ledger, gameId);
      await office.games.execute(gameId, { type: 'DeclareGame', declaration: DECLARATION }, acting('sam'));
      const cases = new Map<string, CaseState>();
      for (const id of await makeCalls(calls, crewOf(gameId)))
        cases.set(id, (await office.cases.read(id)) as CaseState);
      const game: RecordedEvent[] = [];
      for await (const event of ledger.readStream(`game-${gameId}`)) game.push(event);
      expect(forbiddenApprovals(game, (id) => cases.get(id) as CaseState)).toStrictEqual([]);
      applied += game.filter(({ type }) => type.startsWith('ScoringChange')).length;
    }),
    { numRuns: 100, examples: [[[...SCORED_AFTER_APPROVING]]] },
  );
  expect(applied).toBeGreaterThan(0);
});
