import type { BothSides } from '../box-score/side';
import { noTotals, type Totals } from '../box-score/totals';
import type { Centiseconds } from '../plays/clock';
import type { TeamRatingInput } from '../ratings/rating-input';
import type { StintSums, SumsOfTeam } from './stint-sums';

/** What every rating of a game is made of. */
export type GameTotals = BothSides<TeamGameTotals>;

export interface TeamGameTotals {
  readonly teamId: number;
  readonly team: Totals;
  /** In roster order. */
  readonly players: readonly PlayerGameTotals[];
}

export interface PlayerGameTotals {
  readonly personId: number;
  readonly player: Totals;
  /** Of both teams while the player was on court. */
  readonly onCourt: TeamRatingInput;
}

/** A team's players, and how long each of them has been on court. */
export interface TimeOfTeam {
  readonly teamId: number;
  /** In roster order. */
  readonly players: readonly { readonly personId: number; readonly time: Centiseconds }[];
}

export function gameTotals(sums: StintSums, times: BothSides<TimeOfTeam>): GameTotals {
  return { home: ofTeam(sums.home, times.home), away: ofTeam(sums.away, times.away) };
}

function ofTeam({ team, own, onCourt }: SumsOfTeam, { teamId, players }: TimeOfTeam): TeamGameTotals {
  return {
    teamId,
    team,
    players: players.map(({ personId, time }) => ({
      personId,
      player: { ...(own.get(personId) ?? NO_TOTALS), time },
      onCourt: onCourt.get(personId) ?? NEVER_ON_COURT,
    })),
  };
}

const NO_TOTALS = noTotals();
const NEVER_ON_COURT: TeamRatingInput = { team: NO_TOTALS, opponent: NO_TOTALS };
