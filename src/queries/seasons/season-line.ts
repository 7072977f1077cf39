import { PER_MODES, type Span } from '../../domain/season/per-mode';
import { type PlayerSeason, playerSpan } from '../../domain/season/player-season';
import type { PlayerSums } from '../../domain/season/player-sums';
import { statisticsPer } from '../../domain/season/statistics-per';
import { type TeamSeason, teamSpan } from '../../domain/season/team-season';
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
  const { gamesPlayed, wins, losses, statistics, team, opponent } = sums;
  return {
    ...{ gamesPlayed, wins, losses },
    ...inEveryMode(statistics, teamSpan(sums)),
    ratings: teamRatings({ team, opponent }),
  };
}

export function nameOf({ teamId, tricode, name }: TeamSeason): object {
  return { teamId, tricode, name };
}

function playerLine(sums: PlayerSums, ratings: Ratings): object {
  const { gamesPlayed, gamesStarted, milestones, statistics } = sums;
  return { gamesPlayed, gamesStarted, milestones, ...inEveryMode(statistics, playerSpan(sums)), ratings };
}

function inEveryMode(counts: Readonly<Record<string, number>>, span: Span): object {
  return Object.fromEntries(PER_MODES.map((mode) => [mode, statisticsPer(mode, counts, span)]));
}
