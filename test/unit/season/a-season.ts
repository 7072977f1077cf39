import { noTotals, type Totals } from '../../../src/domain/box-score/totals';
import type { CountedPlayerStatistics } from '../../../src/domain/season/counted-statistics';
import { NO_PLAYER_SUMS, type PlayerSums } from '../../../src/domain/season/player-sums';
import { type SeasonParts, SeasonTable } from '../../../src/domain/season/season-table';
import { NO_TEAM_SUMS } from '../../../src/domain/season/team-sums';

export const MINUTE = 6000;

type Player = SeasonParts['players'][number];

/** Nothing but for what is given, with team 1 where nothing else is said. */
export function player(
  personId: number,
  statistics: Partial<CountedPlayerStatistics>,
  { teamId = 1, ...sums }: Partial<Omit<PlayerSums, 'player'>> & { teamId?: number; player?: Partial<Totals> } = {},
): Player {
  return {
    personId,
    name: `Player ${personId}`,
    teamId,
    sums: {
      ...NO_PLAYER_SUMS,
      gamesPlayed: 10,
      ...sums,
      statistics: { ...NO_PLAYER_SUMS.statistics, ...statistics },
      player: { ...noTotals(), ...sums.player },
    },
  };
}

/** Of players whose two teams have played so many games. */
export function tableOf(games: number, ...players: readonly Player[]): SeasonTable {
  const teams = [1, 2].map((teamId) => ({
    ...{ teamId, tricode: `T${teamId}`, name: `Team ${teamId}` },
    sums: { ...NO_TEAM_SUMS, gamesPlayed: games },
  }));
  return new SeasonTable({ baselineId: 'b', teams, players });
}
