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
import type { Generation, ReadModels } from '../../read-models/read-models';
import { readSeason } from './read-season';

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
    const documents = await readSeason(generation, league);
    return { league, table: new SeasonTable({ baselineId: baselineIdOf(league), ...documents }) };
  }
}

/** Names what a league's baseline was made of: the same events by the same formulas have the same. */
function baselineIdOf({ season, seasonType, revision, formulaVersion }: LeagueSeasonDocument): string {
  return [season, seasonType, `position ${revision}`, `formulas ${formulaVersion}`].join(', ');
}
