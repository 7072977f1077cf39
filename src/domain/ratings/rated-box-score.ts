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

/**
 * Box score and totals have the same players in the same order, that of the roster. Fields one by one: a live game is rated with every play, and
 * spreads are slow.
 */
function rateTeam(
  { teamId, score, periods, statistics, players }: TeamBoxScore,
  totals: TeamGameTotals,
  { team: opponent }: TeamGameTotals,
): RatedTeamBoxScore {
  const { team } = totals;
  return {
    teamId,
    score,
    periods,
    statistics,
    ratings: teamRatings({ team, opponent }),
    players: players.map((line, at) => {
      const { player, onCourt } = totals.players[at] as PlayerGameTotals;
      return ratePlayer(line, playerRatings({ player, onCourt, team, opponent }));
    }),
  };
}

function ratePlayer({ personId, starter, played, statistics }: PlayerBoxScore, ratings: Ratings): RatedPlayerBoxScore {
  return { personId, starter, played, statistics, ratings };
}
