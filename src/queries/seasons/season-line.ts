import { PER_MODES, type Span } from '../../domain/season/per-mode';
import { playerCounts, type PlayerSeason, playerSpan } from '../../domain/season/player-season';
import type { PlayerSums } from '../../domain/season/player-sums';
import { type SeasonCounts, statisticsPer } from '../../domain/season/statistics-per';
import { teamCounts, type TeamSeason, teamSpan } from '../../domain/season/team-season';
import { type Ratings, teamRatings } from '../../domain/ratings/ratings-of';
import type { StandingSeason } from './season-tables';

/** What every answer about a season begins with. */
export function seasonHead({ league, table }: StandingSeason): object {
  const { season, seasonType, revision, formulaVersion } = league;
  return { season, seasonType, position: revision.toString(), formulaVersion, baselineId: table.baseline.baselineId };
}

/** A player's season, whole and with each of his teams. */
export function playerLines(player: PlayerSeason): object {
  return {
    ...playerLine(player.sums, player.ratings),
    teams: player.teams.map((withTeam) => ({
      ...nameOf(withTeam.team),
      ...playerLine(withTeam.sums, player.ratingsWith(withTeam)),
    })),
  };
}

export function teamLine({ sums }: TeamSeason): object {
  const { gamesPlayed, wins, losses, team, opponent } = sums;
  return {
    ...{ gamesPlayed, wins, losses },
    ...inEveryMode(teamCounts(sums), teamSpan(sums)),
    ratings: teamRatings({ team, opponent }),
  };
}

export function nameOf({ teamId, tricode, name }: TeamSeason): object {
  return { teamId, tricode, name };
}

function playerLine(sums: PlayerSums, ratings: Ratings): object {
  const { gamesPlayed, gamesStarted, milestones } = sums;
  return { gamesPlayed, gamesStarted, milestones, ...inEveryMode(playerCounts(sums), playerSpan(sums)), ratings };
}

function inEveryMode(counts: SeasonCounts, span: Span): object {
  return Object.fromEntries(PER_MODES.map((mode) => [mode, statisticsPer(mode, counts, span)]));
}
