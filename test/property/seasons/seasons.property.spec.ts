import fc from 'fast-check';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { PLAYER_COUNTS } from '../../../src/domain/season/counted-statistics';
import type { RecordedEvent } from '../../../src/ledger/ledger';
import { ProjectedGame } from '../../../src/projections/game/projected-game';
import { SeasonsProjection } from '../../../src/projections/seasons/seasons-projection';
import type { PlayerGameDocument } from '../../../src/read-models/documents/player-game-document';
import type { PlayerSeasonDocument } from '../../../src/read-models/documents/player-season-document';
import type { Document } from '../../../src/read-models/read-models';
import { FakeGeneration } from '../../fakes/fake-generation';
import { type LeagueGame, simulateLeague, trade } from '../../kit/a-league';
import { recordedStream } from '../../kit/recorded-stream';

const SEASON_MODELS = ['player-seasons', 'team-seasons', 'league-seasons'] as const;
const VERSION = 1;

/** Two teams, three games of theirs, of which one is a play-off; two players change places in between. */
function ledgerOf(seed: number): readonly RecordedEvent[] {
  const league = simulateLeague(seed, 2);
  const [home, away] = league[0]!.declaration.players.filter(({ starter }, at) => starter && at % 5 === 0);
  const streams = trade(league, 1, [home!.personId, away!.personId]).map(streamOf);
  // The games come in one through the other, as on a night of several.
  const longest = Math.max(...streams.map(({ length }) => length));
  const events = Array.from({ length: longest }, (_, at) => streams.flatMap((stream) => stream[at] ?? []));
  return events.flat().map((event, at) => ({ ...event, position: BigInt(at + 1) }));
}

/** Declared for another season type at first and with a stranger; some plays come late, and some are gone for a while. */
function streamOf({ gameId, declaration, plays }: LeagueGame): RecordedEvent[] {
  const [first] = declaration.players;
  const stranger = { ...first!, personId: 4_711, name: 'Nobody Else', starter: false };
  const file = (kept: LeagueGame['plays']): GameCommand => ({
    ...{ type: 'SyncFeed', source: 'courtledger' },
    plays: kept.map((play) => ({ play })),
  });
  return recordedStream(gameId, [
    {
      type: 'DeclareGame',
      declaration: { ...declaration, seasonType: 'Preseason', players: [...declaration.players, stranger] },
    },
    file(plays.slice(0, 60)),
    { type: 'DeclareGame', declaration },
    file(plays.filter((_, at) => at % 7 !== 0)),
    file(plays.filter((_, at) => at % 11 !== 0)),
    file(plays),
  ]);
}

/** A projector of games and one of seasons behind it, on documents in memory. */
class Following {
  readonly generation = new FakeGeneration();
  private readonly games = new Map<string, ProjectedGame>();
  private readonly seasons = new SeasonsProjection(this.generation, VERSION, {
    reach: () => Promise.resolve(),
    latest: (stream) => Promise.resolve(this.games.get(stream)!),
  });

  constructor(private readonly ledger: readonly RecordedEvent[]) {}

  projectGames(from: number, to: number): void {
    const batch = this.ledger.slice(from, to);
    for (const stream of new Set(batch.map((event) => event.stream))) {
      const game = this.games.get(stream) ?? ProjectedGame.of(stream, VERSION);
      this.games.set(stream, game);
      game.advance(batch.filter((event) => event.stream === stream));
    }
  }

  /** The last event of each stream, as a batch holds them; a crash comes before the league is told. */
  async projectSeasons(from: number, to: number, crash = false): Promise<void> {
    const batch = this.ledger.slice(from, to);
    const events = batch.filter(
      (event, at) => !batch.some(({ stream }, other) => other > at && stream === event.stream),
    );
    const documents = await this.seasons.project({ events, position: this.ledger[to - 1]!.position });
    if (!crash) await this.generation.commit({ documents });
  }

  documents(): readonly (readonly Document[])[] {
    return SEASON_MODELS.map((model) => [...this.generation.all(model).values()]);
  }
}

async function atOnce(ledger: readonly RecordedEvent[]): Promise<Following> {
  const following = new Following(ledger);
  following.projectGames(0, ledger.length);
  await following.projectSeasons(0, ledger.length);
  return following;
}

/** Sizes of batches; how far the games' documents are ahead of the seasons; which batches crash and come again, cut in another place. */
const courses = fc.array(
  fc.record({ size: fc.integer({ min: 30, max: 600 }), ahead: fc.integer({ min: 0, max: 300 }), crash: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
);

describe('seasons', () => {
  it('are the same documents whatever the batches, the crashes and the redeliveries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 500 }), courses, async (seed, course) => {
        const ledger = ledgerOf(seed);
        const following = new Following(ledger);
        let projected = 0;
        for (let from = 0, turn = 0; from < ledger.length; turn += 1) {
          const { size, ahead, crash } = course[turn % course.length]!;
          const to = Math.min(from + size, ledger.length);
          const games = Math.min(Math.max(projected, to + ahead), ledger.length);
          following.projectGames(projected, games);
          projected = games;
          const crashes = crash && turn < course.length;
          await following.projectSeasons(from, to, crashes);
          // After a crash the checkpoint has not moved: all of it comes again, cut in another place.
          if (!crashes) from = to;
        }
        expect(following.documents()).toStrictEqual((await atOnce(ledger)).documents());
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('are the sums of their games, cell by cell, with each team and of each type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 500 }), async (seed) => {
        const { generation } = await atOnce(ledgerOf(seed));
        const games = [...generation.all<PlayerGameDocument>('player-games').values()];
        const all = [...generation.all<PlayerSeasonDocument>('player-seasons').values()];
        const seasons = all.filter(({ season }) => season !== undefined);
        expect(all.length).toBeGreaterThan(seasons.length);
        expect(all.map(({ personId }) => personId)).toContain(4_711);
        for (const { personId, teamId, seasonType, sums } of seasons) {
          const own = games.filter(
            (game) => game.personId === personId && game.teamId === teamId && game.seasonType === seasonType,
          );
          const expected = PLAYER_COUNTS.map((stat) => own.reduce((sum, { statistics }) => sum + statistics[stat], 0));
          expect(PLAYER_COUNTS.map((stat) => sums.statistics[stat])).toStrictEqual(expected);
          expect(sums.gamesPlayed).toBe(own.filter(({ played }) => played).length);
        }
        const credited = games.filter(({ played }) => played);
        const places = new Set(credited.map((game) => `${game.personId} ${game.teamId} ${game.seasonType}`));
        expect(seasons.length).toBeGreaterThanOrEqual(places.size);
      }),
      { numRuns: 3 },
    );
  });
});
