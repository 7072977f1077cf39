import { setTimeout as wait } from 'node:timers/promises';
import type { LeagueSeasonDocument } from '../../read-models/documents/league-season-document';
import { PLAYER_SEASONS, type PlayerSeasonDocument } from '../../read-models/documents/player-season-document';
import { BY_SEASON, type SeasonDocument } from '../../read-models/documents/season-document';
import { TEAM_SEASONS, type TeamSeasonDocument } from '../../read-models/documents/team-season-document';
import type { Generation } from '../../read-models/read-models';

/** All documents of a season. */
export interface SeasonDocuments {
  readonly teams: readonly TeamSeasonDocument[];
  readonly players: readonly PlayerSeasonDocument[];
}

/** A season that is being written is read again so often, after a pause in milliseconds. A projector that died between two documents is not waited for longer. */
const ATTEMPTS = 20;
const PAUSE = 50;

const PAGE = 1_000;

/** The documents of a season as they belong together: all of them with the same revision of each game. */
export async function readSeason(generation: Generation, league: LeagueSeasonDocument): Promise<SeasonDocuments> {
  for (let attempt = 1; ; attempt += 1) {
    const [teams, players] = await Promise.all([
      documentsOf<TeamSeasonDocument>(generation, TEAM_SEASONS.model, league),
      documentsOf<PlayerSeasonDocument>(generation, PLAYER_SEASONS.model, league),
    ]);
    if (agree([...teams, ...players]) || attempt === ATTEMPTS) return { teams, players };
    await wait(PAUSE);
  }
}

function agree(documents: readonly SeasonDocument[]): boolean {
  const revisions = new Map<string, bigint>();
  for (const { gameId, revision } of documents.flatMap(({ games }) => games)) {
    if ((revisions.get(gameId) ?? revision) !== revision) return false;
    revisions.set(gameId, revision);
  }
  return true;
}

async function documentsOf<T extends SeasonDocument>(
  generation: Generation,
  model: string,
  { season, seasonType }: LeagueSeasonDocument,
): Promise<readonly T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await generation.query<T>(model, {
      index: BY_SEASON.name,
      equals: { season },
      limit: PAGE,
      ...(cursor !== undefined && { cursor }),
    });
    found.push(...page.items.filter((document) => document.seasonType === seasonType));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}
