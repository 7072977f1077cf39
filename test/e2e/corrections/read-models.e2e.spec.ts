import { startServer, type TestServer } from '../../kit/server';
import type { PlayItem } from '../../kit/server-api';
import { GAME, GOLDEN_STATE, MELTON, MELTONS_FREE_THROW, Statisticians } from './a-case';

/** Everything that tells of the game, and whether a free throw moves what it says. */
const ANSWERS: Readonly<Record<string, boolean>> = {
  [`/games/${GAME}/stats`]: true,
  [`/games/${GAME}/stats?window=q3`]: true,
  [`/games/${GAME}/stats?window=q1`]: false,
  [`/games/${GAME}/plays?limit=1000`]: true,
  [`/games/${GAME}/plays?period=3&limit=1000`]: true,
  [`/games/${GAME}/plays?period=4&limit=1000`]: true,
  [`/games/${GAME}/lineups`]: true,
  [`/games/${GAME}/possessions?limit=1000`]: true,
  [`/games/${GAME}/shots`]: false,
  '/games?season=2024-25': true,
  [`/players/${MELTON}/games`]: true,
  [`/players/${MELTON}/seasons/2024-25`]: true,
  [`/teams/${GOLDEN_STATE}/seasons/2024-25`]: true,
  '/leaders?season=2024-25&stat=freeThrowsMade': true,
  '/leaders?season=2024-25&stat=netRating': true,
};

/** What S19 leaves out, and the position of the ledger. */
const HISTORY = /"(?:revision|asOf|status|finality|lastCorrectionAt|position|baselineId)":(?:"[^"]*"|\{[^}]*\}),?/g;

let server: TestServer;
let crew: Statisticians;

beforeEach(async () => {
  server = await startServer();
  crew = new Statisticians(server.url);
  await crew.playGame();
  await crew.call('sam', ['POST', `/games/${GAME}/status`], { status: 'closed' });
});
afterEach(() => server.close());

async function told(): Promise<ReadonlyMap<string, string>> {
  await server.api.caughtUp();
  const answers = new Map<string, string>();
  for (const path of Object.keys(ANSWERS)) {
    const { status, body } = await crew.call<object>('rita', ['GET', path]);
    expect({ path, status }).toEqual({ path, status: 200 });
    answers.set(path, JSON.stringify(body).replaceAll(HISTORY, ''));
  }
  return answers;
}

const revertOf = async (correctionId: string, ...approvers: readonly string[]) => {
  const { body } = await crew.step('rita', correctionId, 'revert', { reason: 'The tape was of another throw.' });
  return crew.approvedBy(body.correctionId, ...approvers);
};

describe('Golden State at Portland, 23 October 2024: when a free throw is made after all', () => {
  it('every answer about it follows, and is the former one once that is undone', async () => {
    const former = await told();
    const { correctionId } = await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    const corrected = await told();
    const moved = [...corrected].map(([path, answer]) => [path, answer !== former.get(path)]);
    expect(Object.fromEntries(moved)).toEqual(ANSWERS);
    await revertOf(correctionId, 'ann', 'bob');
    expect(await told()).toEqual(former);
  });

  it('the score runs on from the throw, and its rebound is gone', async () => {
    const { revision } = await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    await crew.boxScore(revision);
    const plays = await server.api.plays(GAME);
    const at = plays.findIndex(({ playId }) => playId === 529);
    const [before, throwMade] = plays.slice(at - 1) as [PlayItem, PlayItem];
    expect(throwMade).toMatchObject({ made: true, scoreAway: before.scoreAway + 1, flags: [] });
    expect(plays.find(({ playId }) => playId === 530)).toBeUndefined();
    expect(plays.at(-1)).toMatchObject({ scoreAway: 140, scoreHome: 104 });
  });

  it('every answer about the game says how final it is, and when it was corrected', async () => {
    const { revision } = await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    await crew.boxScore(revision);
    const changed = (await crew.history()).find(({ type }) => type === 'ScoringChanged');
    const { recordedAt } = changed?.metadata as { recordedAt: string };
    for (const path of Object.keys(ANSWERS).filter((each) => each.startsWith(`/games/${GAME}/`))) {
      const { body } = await crew.call<object>('rita', ['GET', path]);
      expect(body).toMatchObject({ status: 'closed', finality: 'amended', lastCorrectionAt: recordedAt, revision });
    }
  });

  it('stays so whatever the feed says later, and the play says that the two differ', async () => {
    await crew.call('sam', ['POST', `/games/${GAME}/status`], { status: 'reopened' });
    await crew.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    const report = async (fields: object): Promise<PlayItem | undefined> => {
      const [missed] = (await crew.history()).filter(({ data }) => (data as { play?: PlayItem }).play?.playId === 529);
      const { play } = missed?.data as { play: object };
      const body = { source: 'courtledger', plays: [{ ...play, ...fields }] };
      const { revision } = (await crew.call('sam', ['POST', `/games/${GAME}/stats`], body)).body;
      await crew.boxScore(revision);
      return (await server.api.plays(GAME)).find(({ playId }) => playId === 529);
    };
    expect(await report({ clock: 'PT01M59.00S' })).toMatchObject({ made: true, flags: [{ code: 'conflict' }] });
    expect((await crew.boxScore()).flags).toContainEqual(expect.objectContaining({ code: 'conflict', playId: 529 }));
  });
});
