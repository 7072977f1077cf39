import fc from 'fast-check';
import { CaseWriter } from '../../../src/commands/recording/case-writer';
import type { CaseState } from '../../../src/domain/corrections/case/case-state';
import type { RecordedEvent } from '../../../src/ledger/ledger';
import { DECLARATION } from '../../kit/a-game';
import {
  anyCalls,
  type Crew,
  forbiddenApprovals,
  makeCalls,
  SCORED_AFTER_APPROVING,
} from '../../kit/calls-on-corrections';
import { startServer, type TestServer } from '../../kit/server';
import { Statisticians } from './a-case';

const REASON = { reasonCode: 'VIDEO_REVIEW', reason: 'Seen again.' };

let server: TestServer;
let statisticians: Statisticians;

beforeAll(async () => {
  server = await startServer();
  statisticians = new Statisticians(server.url);
});
afterAll(() => server.close());

function crewOf(gameId: string): Crew {
  const post = async (actor: string, path: string, body: object): Promise<string | undefined> => {
    const answer = await statisticians.call(actor, ['POST', path], body);
    if (answer.status >= 500) throw new Error(`${path}: ${answer.status}`);
    return answer.body.correctionId;
  };
  const game = `/games/${gameId}`;
  return {
    score: (actor, play) => post(actor, `${game}/stats`, { source: 'courtledger', plays: [play] }),
    request: (actor, changes) => post(actor, `${game}/corrections`, { ...REASON, changes }),
    revert: (actor, correctionId) => post(actor, `/corrections/${correctionId}/revert`, { reason: 'It was not.' }),
    approve: (actor, correctionId) => post(actor, `/corrections/${correctionId}/approve`, {}),
    end: (actor, correctionId, how) => post(actor, `/corrections/${correctionId}/${how}`, {}),
  };
}

it('nobody approves their own request, or a change of what they scored, by any order of calls', async () => {
  const reader = new CaseWriter(server.engines.ledger);
  let games = 0;
  await fc.assert(
    fc.asyncProperty(anyCalls, async (calls) => {
      const gameId = `g-${(games += 1)}`;
      await server.api.declare(gameId, DECLARATION);
      const cases = new Map<string, CaseState>();
      for (const id of await makeCalls(calls, crewOf(gameId))) cases.set(id, (await reader.read(id)) as CaseState);
      const game: RecordedEvent[] = [];
      for await (const event of server.engines.ledger.readStream(`game-${gameId}`)) game.push(event);
      expect(forbiddenApprovals(game, (id) => cases.get(id) as CaseState)).toEqual([]);
    }),
    { numRuns: 20, examples: [[[...SCORED_AFTER_APPROVING]]] },
  );
});
