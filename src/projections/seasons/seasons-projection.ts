import { GAME_STREAM_PREFIX } from '../../domain/game/game-stream';
import { LedgerUnavailable } from '../../ledger/errors';
import type { SubscriptionMessage } from '../../ledger/ledger';
import {
  LEAGUE_SEASONS,
  type LeagueSeasonDocument,
  leagueSeasonId,
} from '../../read-models/documents/league-season-document';
import { PLAYER_SEASONS } from '../../read-models/documents/player-season-document';
import type { SeasonDocument, SeasonPlace } from '../../read-models/documents/season-document';
import { TEAM_SEASONS } from '../../read-models/documents/team-season-document';
import type { Commit, Generation } from '../../read-models/read-models';
import type { ProjectedGame } from '../game/projected-game';
import { playerGameDocuments } from '../player-games/player-game-documents';
import { gathered } from '../runtime/gathered';
import type { Batch, Projection } from '../runtime/projection';
import { changesOf, type SeasonChange } from './season-changes';
import { seasonDocument } from './season-document';

export const SEASONS_PROJECTION = 'seasons';

/** So many documents are written at once. A slate of live games changes some thousand, and its plays are not to wait until all of them are written. */
const AT_ONCE = 64;

/** The games' projection, ahead of this one. */
export interface GamesAhead {
  /** Resolves once the games' documents hold every event up to a position. */
  reach(position: bigint): Promise<void>;
  /** The game of a stream, with every event up to there at least. @throws where it can't be folded */
  latest(stream: string): Promise<ProjectedGame>;
}

/** What many games share or that is not looked at play by play: players' lines, and the seasons of teams and players. Once a second, from the games that changed. */
export class SeasonsProjection implements Projection {
  readonly name = SEASONS_PROJECTION;
  readonly prefix = GAME_STREAM_PREFIX;

  constructor(
    private readonly generation: Generation,
    private readonly formulaVersion: number,
    private readonly games: GamesAhead,
  ) {}

  batches(messages: AsyncIterable<SubscriptionMessage>): AsyncIterable<Batch> {
    return gathered(messages);
  }

  /**
   * Writes the documents of players and teams, and answers those of the leagues: these tell readers that the others are there. A season is told of
   * whether or not a document changed, since an attempt before this one may have written them and not come to tell.
   */
  async project({ events, position }: Batch): Promise<Commit['documents']> {
    await this.games.reach(position);
    const changes: SeasonChange[] = [];
    const leagues = new Map<string, LeagueSeasonDocument>();
    for (const event of events) {
      const ofGame = await this.projectGame(event.stream);
      changes.push(...ofGame);
      for (const { place } of ofGame) leagues.set(leagueSeasonId(place), this.league(place, event.position));
    }
    for (const { model } of [TEAM_SEASONS, PLAYER_SEASONS]) {
      const ofDocuments = byDocument(changes.filter((change) => change.model === model));
      for (let at = 0; at < ofDocuments.length; at += AT_ONCE)
        await this.write(model, ofDocuments.slice(at, at + AT_ONCE));
    }
    return [...leagues.values()].map((document) => ({ model: LEAGUE_SEASONS.model, document }));
  }

  /** Writes the players' lines of a game, and answers what it is to the seasons. */
  private async projectGame(stream: string): Promise<readonly SeasonChange[]> {
    const game = await this.latest(stream);
    if (game === undefined) return [];
    const changes = changesOf(game);
    await this.generation.commit({ documents: playerGameDocuments(game) });
    return changes;
  }

  private async latest(stream: string): Promise<ProjectedGame | undefined> {
    try {
      return await this.games.latest(stream);
    } catch (error) {
      if (error instanceof LedgerUnavailable) throw error;
      // The games' projection has told of a game that can't be folded.
      return undefined;
    }
  }

  private async write(model: string, changes: readonly DocumentChanges[]): Promise<void> {
    const stored = await this.generation.getMany<SeasonDocument>(
      model,
      changes.map(([{ id }]) => id),
    );
    const documents = changes.flatMap((ofDocument, at) => {
      const document = seasonDocument(stored[at], ofDocument, this.formulaVersion);
      return document ? [{ model, document }] : [];
    });
    await this.generation.commit({ documents });
  }

  /** A season is complete up to the last event of its games. */
  private league({ season, seasonType }: SeasonPlace, revision: bigint): LeagueSeasonDocument {
    const { formulaVersion } = this;
    return { _id: leagueSeasonId({ season, seasonType }), revision, formulaVersion, season, seasonType };
  }
}

/** What changes one document. */
type DocumentChanges = readonly [SeasonChange, ...SeasonChange[]];

function byDocument(changes: readonly SeasonChange[]): readonly DocumentChanges[] {
  const byId = new Map<string, [SeasonChange, ...SeasonChange[]]>();
  for (const change of changes) {
    const others = byId.get(change.id);
    if (others) others.push(change);
    else byId.set(change.id, [change]);
  }
  return [...byId.values()];
}
