import { GAME_STREAM_PREFIX, gameIdOf } from '../../domain/game/game-stream';
import type { SubscriptionMessage } from '../../ledger/ledger';
import {
  GAME_TOTALS,
  type GameTotalsDocument,
  type SeasonPlace,
} from '../../read-models/documents/game-totals-document';
import { LEAGUE_SEASONS, leagueSeasonId } from '../../read-models/documents/league-season-document';
import { PLAYER_SEASONS } from '../../read-models/documents/player-season-document';
import type { SeasonDocument } from '../../read-models/documents/season-document';
import { TEAM_SEASONS } from '../../read-models/documents/team-season-document';
import type { Commit, Generation } from '../../read-models/read-models';
import { gathered } from '../runtime/gathered';
import type { Batch, Projection } from '../runtime/projection';
import { changesOf, type SeasonChange } from './season-changes';
import { seasonDocument } from './season-document';

export const SEASONS_PROJECTION = 'seasons';

/** So many documents are written at once. A slate of live games changes some thousand, and its plays are not to wait until all of them are written. */
const AT_ONCE = 64;

/** The seasons of teams and players, from the documents of the games that changed and from no others. */
export class SeasonsProjection implements Projection {
  readonly name = SEASONS_PROJECTION;
  readonly prefix = GAME_STREAM_PREFIX;

  /** @param gamesReach resolves once the games' documents hold every event up to a position */
  constructor(
    private readonly generation: Generation,
    private readonly formulaVersion: number,
    private readonly gamesReach: (position: bigint) => Promise<void>,
  ) {}

  batches(messages: AsyncIterable<SubscriptionMessage>): AsyncIterable<Batch> {
    return gathered(messages);
  }

  /**
   * Writes the documents of teams and players, and answers those of the leagues: these tell readers that the others are there. A season is told of
   * whether or not a document changed, since an attempt before this one may have written them and not come to tell.
   */
  async project({ events }: Batch): Promise<Commit['documents']> {
    const last = events.at(-1);
    if (last === undefined) return [];
    await this.gamesReach(last.position);
    const ids = events.map(({ stream }) => gameIdOf(stream));
    const games = await this.generation.getMany<GameTotalsDocument>(GAME_TOTALS.model, ids);
    // A game that was never scheduled, or can't be folded, has no document.
    const changes = games.map((game) => (game ? changesOf(game) : []));
    for (const { model } of [TEAM_SEASONS, PLAYER_SEASONS]) {
      const ofDocuments = byDocument(changes.flat().filter((change) => change.model === model));
      for (let at = 0; at < ofDocuments.length; at += AT_ONCE)
        await this.write(model, ofDocuments.slice(at, at + AT_ONCE));
    }
    return this.leagues(
      events.flatMap(({ position: at }, game) => places(changes[game] ?? []).map((place) => ({ place, at }))),
    );
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
  private leagues(events: readonly { readonly place: SeasonPlace; readonly at: bigint }[]): Commit['documents'] {
    const last = new Map(events.map(({ place, at }) => [leagueSeasonId(place), { place, at }]));
    return [...last].map(([id, { place, at }]) => ({
      model: LEAGUE_SEASONS.model,
      document: {
        ...{ _id: id, revision: at, formulaVersion: this.formulaVersion },
        ...{ season: place.season, seasonType: place.seasonType },
      },
    }));
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

function places(changes: readonly SeasonChange[]): readonly SeasonPlace[] {
  return changes.map(({ place }) => place);
}
