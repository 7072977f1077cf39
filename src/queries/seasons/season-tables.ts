import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { SeasonTable } from '../../domain/season/season-table';
import { READ_MODELS } from '../../engines.module';
import { Problem } from '../../http/problems/problem';
import {
  LEAGUE_SEASONS,
  leagueSeasonId,
  type LeagueSeasonDocument,
} from '../../read-models/documents/league-season-document';
import { PLAYER_SEASONS, type PlayerSeasonDocument } from '../../read-models/documents/player-season-document';
import { BY_SEASON, type SeasonDocument } from '../../read-models/documents/season-document';
import { TEAM_SEASONS, type TeamSeasonDocument } from '../../read-models/documents/team-season-document';
import type { Generation, ReadModels } from '../../read-models/read-models';

/** Which season. */
export interface SeasonWanted {
  readonly season: string;
  readonly seasonType: string;
}

/** A season as it stands, with the document that says up to where. */
export interface StandingSeason {
  readonly league: LeagueSeasonDocument;
  readonly table: SeasonTable;
}

/** Those asked for last are remembered: a live one is made anew about once a second, where anybody asks. */
const REMEMBERED = 16;

const PAGE = 1_000;

/** The tables that everything about seasons is answered from. */
@Injectable()
export class SeasonTables {
  private readonly standing = new LRUCache<string, Promise<StandingSeason>>({ max: REMEMBERED });

  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  /** @throws Problem `unknown-season` */
  async of(wanted: SeasonWanted): Promise<StandingSeason> {
    const generation = this.readModels.live();
    const id = leagueSeasonId(wanted);
    const league = await generation.get<LeagueSeasonDocument>(LEAGUE_SEASONS.model, id);
    if (!league) throw new Problem('unknown-season', `there is no ${wanted.seasonType} ${wanted.season}`);
    const key = [generation.name, id, league.revision, league.formulaVersion].join(';');
    const known = this.standing.get(key);
    if (known) return known;
    const made = this.make(generation, league);
    this.standing.set(key, made);
    made.catch(() => this.standing.delete(key));
    return made;
  }

  private async make(generation: Generation, league: LeagueSeasonDocument): Promise<StandingSeason> {
    const [teams, players] = await Promise.all([
      documentsOf<TeamSeasonDocument>(generation, TEAM_SEASONS.model, league),
      documentsOf<PlayerSeasonDocument>(generation, PLAYER_SEASONS.model, league),
    ]);
    return { league, table: new SeasonTable({ baselineId: baselineIdOf(league), teams, players }) };
  }
}

/** Names what a league's baseline was made of: the same events by the same formulas have the same. */
function baselineIdOf({ season, seasonType, revision, formulaVersion }: LeagueSeasonDocument): string {
  return [season, seasonType, `position ${revision}`, `formulas ${formulaVersion}`].join(', ');
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
