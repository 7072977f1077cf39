import { createRandom } from '../../src/simulator/random';
import { buildCourtledger, type CourtledgerBuild } from './courtledger-build';
import { type Answered, sendAll } from './clients';
import { Fire } from './fire';
import { Installation, type Part } from './installation';
import { brokenLinks, lasting, lostWrites, type Outcome, outcomeOf } from './outcome';
import { traffic } from './traffic';

const SEED = 4711;
const GAMES = traffic(SEED, 8);
const GAME_IDS = GAMES.map(([first]) => first?.gameId ?? '');

let build: CourtledgerBuild;
/** On the embedded ledger, without a crash. */
let undisturbed: ReadonlyMap<string, Outcome>;

beforeAll(async () => {
  build = buildCourtledger();
  const installation = await Installation.start(build.main, 'embedded');
  const { answered } = await sendAll(installation.api, GAMES);
  undisturbed = await outcomes(installation, answered);
  expect(await installation.stop()).toEqual([0]);
});

afterAll(() => build.remove());

async function outcomes({ api }: Installation, answered: readonly Answered[]): Promise<ReadonlyMap<string, Outcome>> {
  const all = new Map<string, Outcome>();
  for (const gameId of GAME_IDS) all.set(gameId, await outcomeOf(api, gameId, last(answered, gameId)));
  return all;
}

function last(answered: readonly Answered[], gameId: string): bigint {
  return answered.findLast(({ write }) => write.gameId === gameId)?.revision ?? -1n;
}

describe.each<[crashes: number, victims: readonly Part[], ledger: 'embedded' | 'esdb']>([
  [50, ['serve'], 'embedded'],
  [50, ['serve'], 'esdb'],
  [20, ['node', 'serve'], 'esdb'],
])('after %i kills of %j inside requests, with the %s ledger,', (crashes, victims, ledger) => {
  let crashed: ReadonlyMap<string, Outcome>;
  let answered: readonly Answered[];
  let fire: Fire;
  let repeated: number;

  beforeAll(async () => {
    const installation = await Installation.start(build.main, ledger);
    fire = new Fire(installation, { random: createRandom(SEED), crashes, victims, spread: Math.round(1000 / crashes) });
    ({ answered, repeated } = await sendAll(installation.api, GAMES, fire));
    await installation.crash('serve');
    crashed = await outcomes(installation, answered);
    expect(await installation.stop()).toEqual(installation.parts.map(() => 0));
  });

  it('requests were cut off', () => {
    expect(fire.count).toBe(crashes);
    for (const victim of victims) expect(fire.crashes[victim]).toBeGreaterThanOrEqual(crashes / victims.length / 2);
    expect(repeated).toBeGreaterThanOrEqual(fire.crashes.serve / 2);
  });

  it('every write that was answered is in the history at the revision that was answered', () => {
    for (const [gameId, { history }] of crashed) {
      const ofGame = answered.filter(({ write }) => write.gameId === gameId);
      expect(lostWrites(ofGame, history)).toEqual([]);
    }
    expect(answered).toHaveLength(GAMES.flat().length);
  });

  it('every event is chained onto the one before', () => {
    for (const { history } of crashed.values()) expect(brokenLinks(history)).toEqual([]);
  });

  it.each(GAME_IDS)('%s ends as it does without kills', (gameId) => {
    expect(lasting(crashed.get(gameId) as Outcome)).toEqual(lasting(undisturbed.get(gameId) as Outcome));
  });
});
