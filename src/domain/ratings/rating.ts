import type { LeagueBaseline } from './league-baseline';
import type { PlayerRatingInput, TeamRatingInput } from './rating-input';
import type { Source } from './source';
import type { Unit } from './unit';

/** A metric: what it says, and how each of its publishers reckons it. */
export interface Rating {
  /** Of its field in every answer. */
  readonly name: string;
  /** With the sign by which it goes. */
  readonly title: string;
  /** One sentence. */
  readonly meaning: string;
  /** What surprises, in sentences. */
  readonly edgeCases?: string;
  readonly league?: Published;
  readonly basketballReference?: Published;
}

/** Who prints it: the league counts while a player is on court, Basketball-Reference prorates his team's totals by his minutes. */
export type Family = 'league' | 'basketballReference';

export const FAMILIES: readonly Family[] = ['league', 'basketballReference'];

/** A metric as one publisher prints it; over a season by the same formula from the season's sums, where nothing else is said. */
export interface Published {
  readonly unit: Unit;
  readonly source: Source;
  /**
   * A player's is made of his team's totals too: over several teams it is the mean of his with each, weighted by minutes (so Basketball-Reference's of
   * the players who were traded in 2016-17), not that of the sums.
   */
  readonly prorated?: true;
  readonly player?: Formula<PlayerRatingInput>;
  readonly playerSeason?: Formula<PlayerSeasonRatingInput>;
  readonly team?: Formula<TeamRatingInput>;
}

export interface Formula<Input> {
  /** In the notation of the reference page. */
  readonly text: string;
  /** What its terms are made of, one each. */
  readonly where?: readonly string[];
  /** Not rounded; `null` where there is nothing to divide by. */
  readonly of: (input: Input) => number | null;
}

/** What a player's ratings of a season are made of: one team's season, and his share in it. */
export interface PlayerSeasonRatingInput extends PlayerRatingInput {
  /** In which the player was on court. */
  readonly games: number;
  readonly baseline: LeagueBaseline;
}
