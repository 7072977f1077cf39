import { type BothSides, opponentOf, type Side } from '../box-score/side';
import { sumTotals, type Totals } from '../box-score/totals';
import type { TeamRatingInput } from '../ratings/rating-input';
import type { Stint } from './stint';

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

/** A team's players with what each of them did himself. */
export interface OwnTotals {
  readonly teamId: number;
  /** In roster order. */
  readonly players: readonly { readonly personId: number; readonly player: Totals }[];
}

export function gameTotals(stints: readonly Stint[], own: BothSides<OwnTotals>): GameTotals {
  const ofTeam = (side: Side): TeamGameTotals => ({
    teamId: own[side].teamId,
    team: sumOver(stints, side).team,
    players: own[side].players.map(({ personId, player }) => ({
      personId,
      player,
      onCourt: onCourtTotals(personId, stints, side),
    })),
  });
  return { home: ofTeam('home'), away: ofTeam('away') };
}

/** Of both teams while someone of `side` was on court. */
export function onCourtTotals(personId: number, stints: readonly Stint[], side: Side): TeamRatingInput {
  return sumOver(
    stints.filter((stint) => stint[side].onCourt.includes(personId)),
    side,
  );
}

function sumOver(stints: readonly Stint[], side: Side): TeamRatingInput {
  const opponent = opponentOf(side);
  return {
    team: sumTotals(stints.map((stint) => stint[side].totals)),
    opponent: sumTotals(stints.map((stint) => stint[opponent].totals)),
  };
}
