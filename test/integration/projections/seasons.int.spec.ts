import type { Engines } from '../../../src/cli/engines/engines';
import { GameWriter } from '../../../src/commands/recording/game-writer';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { Projections } from '../../../src/projections/runtime/projections';
import type { LeagueSeasonDocument } from '../../../src/read-models/documents/league-season-document';
import type { PlayerSeasonDocument } from '../../../src/read-models/documents/player-season-document';
import type { TeamSeasonDocument } from '../../../src/read-models/documents/team-season-document';
import { DECLARATION, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { openTestEngines } from '../../kit/server-engines';
import { describeWithMongo } from '../../servers/mongo-suite';

const context = { actor: { id: 'scorer-1', role: 'scorer' }, correlationId: 'r-1' };

describe('seasons in the embedded read models', () => seasonsOn(() => openTestEngines({})));
describe('seasons behind an EventStoreDB', () => seasonsOn(() => openTestEngines({ ledger: 'esdb' })));
describeWithMongo('seasons in MongoDB', ({ create }) => {
  describe('in a database', () => seasonsOn(() => openTestEngines({ mongodbUrl: create() })));
});

function seasonsOn(open: () => Promise<Engines>): void {
  let engines: Engines;
  let projections: Projections;
  let failure: Error | undefined;

  beforeEach(async () => {
    engines = await open();
    failure = undefined;
    projections = follow();
  });

  afterEach(async () => {
    await projections.close();
    await engines.close();
    expect(failure).toBeUndefined();
  });

  function follow(): Projections {
    const observer = {
      projected: () => undefined,
      unreadable: (_: string, error: Error) => (failure = error),
      quarantined: (_: string, error: Error) => (failure = error),
      released: () => undefined,
      waiting: () => undefined,
      failed: (error: Error) => (failure = error),
    };
    return new Projections({ ...engines, observer });
  }

  async function after(gameId: string, ...commands: readonly GameCommand[]): Promise<void> {
    const writer = new GameWriter(engines.ledger);
    for (const command of commands) await writer.execute(gameId, command, context);
    await projections.caughtUp();
  }

  const declare = (fields: Partial<typeof DECLARATION> = {}): GameCommand => ({
    type: 'DeclareGame',
    declaration: { ...DECLARATION, ...fields },
  });
  const file = (...numbers: readonly number[]): GameCommand => ({
    ...{ type: 'SyncFeed', source: 'courtledger' },
    plays: numbers.map((number) => ({ play: shot(number) })),
  });
  const player = (id: string): Promise<PlayerSeasonDocument | undefined> =>
    engines.readModels.live().get('player-seasons', id);
  const OF_ONE = `1:2024-25:${HARBOUR}:Regular Season`;

  it('add games up, and take a changed one’s place', async () => {
    await after('g', declare(), file(1, 2, 3));
    await after('h', declare({ date: '2024-11-14' }), file(1));
    expect(await player(OF_ONE)).toMatchObject({
      name: 'Player 1',
      sums: { gamesPlayed: 2, statistics: { points: 8 }, player: { points: 8 }, onCourt: { team: { points: 8 } } },
    });
    await after('g', file(1));
    expect(await player(OF_ONE)).toMatchObject({ sums: { gamesPlayed: 2, statistics: { points: 4 } } });
    const summit = await engines.readModels
      .live()
      .get<TeamSeasonDocument>('team-seasons', `${SUMMIT}:2024-25:Regular Season`);
    expect(summit).toMatchObject({
      tricode: 'SUM',
      sums: { gamesPlayed: 2, wins: 0, statistics: { pointsAgainst: 4 } },
    });
  });

  it('lose a game that moves to another season type, and a player who is struck off', async () => {
    await after('g', declare(), file(1, 2));
    await after('g', declare({ seasonType: 'Playoffs', players: DECLARATION.players.slice(0, -1) }));
    const season = await player(OF_ONE);
    expect(season).toMatchObject({ sums: { gamesPlayed: 0, statistics: { points: 0 } } });
    expect(season?.season).toBeUndefined();
    expect(await player(`1:2024-25:${HARBOUR}:Playoffs`)).toMatchObject({ sums: { statistics: { points: 4 } } });
    const { items } = await engines.readModels
      .live()
      .query<PlayerSeasonDocument>('player-seasons', { index: 'season', equals: { season: '2024-25' }, limit: 100 });
    expect(new Set(items.map(({ seasonType }) => seasonType))).toEqual(new Set(['Playoffs']));
  });

  it('go on behind their checkpoint, and say up to where they are', async () => {
    await after('g', declare(), file(1));
    await projections.close();
    const writer = new GameWriter(engines.ledger);
    await writer.execute('g', file(1, 2), context);
    projections = follow();
    await projections.caughtUp();
    expect(await player(OF_ONE)).toMatchObject({ sums: { statistics: { points: 4 } } });
    const league = await engines.readModels
      .live()
      .get<LeagueSeasonDocument>('league-seasons', '2024-25:Regular Season');
    expect(league?.revision).toBe(await engines.ledger.head());
  });

  it('take a season type as long as a text may be', async () => {
    const seasonType = '賽'.repeat(200);
    await after('g', declare({ seasonType }), file(1));
    expect(await player(`1:2024-25:${HARBOUR}:${seasonType}`)).toMatchObject({ sums: { statistics: { points: 2 } } });
  });
}
