import type { BoxScore, PlayerBoxScore, TeamBoxScore } from '../box-score/box-score';
import type { GameTotals, PlayerGameTotals, TeamGameTotals } from '../line-ups/game-totals';
import { playerRatings, type Ratings, teamRatings } from './ratings-of';

/** A box score with the ratings of both teams and of everyone in it. */
export interface RatedBoxScore extends Pick<BoxScore, 'flags'> {
  readonly home: RatedTeamBoxScore;
  readonly away: RatedTeamBoxScore;
}

export interface RatedTeamBoxScore extends Omit<TeamBoxScore, 'players'> {
  readonly ratings: Ratings;
  /** In roster order. */
  readonly players: readonly RatedPlayerBoxScore[];
}

export interface RatedPlayerBoxScore extends PlayerBoxScore {
  readonly ratings: Ratings;
}

/** @param totals of the same plays, in the same window */
export function rateBoxScore({ home, away, flags }: BoxScore, totals: GameTotals): RatedBoxScore {
  return {
    home: rateTeam(home, totals.home, totals.away),
    away: rateTeam(away, totals.away, totals.home),
    flags,
  };
}

/** Box score and totals have the same players in the same order, that of the roster. */
function rateTeam(box: TeamBoxScore, totals: TeamGameTotals, { team: opponent }: TeamGameTotals): RatedTeamBoxScore {
  const { team } = totals;
  return {
    ...box,
    ratings: teamRatings({ team, opponent }),
    players: box.players.map((player, at) => {
      const { player: own, onCourt } = totals.players[at] as PlayerGameTotals;
      return { ...player, ratings: playerRatings({ player: own, onCourt, team, opponent }) };
    }),
  };
}
