import type { Counts } from '../box-score/counts';
import { pointsFrom } from '../box-score/shooting';
import type { Totals } from '../box-score/totals';
import type { Centiseconds } from '../plays/clock';

/** What the counts of a play do not say: time, and trips to the line that are possessions of their own. */
export interface TimeAndTrips {
  readonly time: Centiseconds;
  readonly freeThrowTrips: number;
}

/** What a team has beyond the sum of its players. */
export interface TeamOwn {
  /** The dead-ball rebounds are in here too. */
  readonly counts: Counts;
  readonly reboundsTeamOffensive: number;
  readonly reboundsTeamDefensive: number;
  readonly possessions: number;
}

export function playerTotals(counts: Counts, { time, freeThrowTrips }: TimeAndTrips): Totals {
  return {
    time,
    points: pointsFrom(counts),
    fieldGoalsMade: counts.twoPointersMade + counts.threePointersMade,
    fieldGoalsAttempted: counts.twoPointersAttempted + counts.threePointersAttempted,
    threePointersMade: counts.threePointersMade,
    threePointersAttempted: counts.threePointersAttempted,
    freeThrowsMade: counts.freeThrowsMade,
    freeThrowsAttempted: counts.freeThrowsAttempted,
    freeThrowTrips,
    reboundsOffensive: counts.reboundsOffensive,
    reboundsDefensive: counts.reboundsDefensive,
    reboundsTeamOffensive: 0,
    reboundsTeamDefensive: 0,
    assists: counts.assists,
    steals: counts.steals,
    blocks: counts.blocks,
    turnovers: counts.turnovers,
    turnoversTeam: 0,
    foulsPersonal: counts.foulsPersonal,
    possessions: 0,
  };
}

/** @param all of the players and of the team itself */
export function teamTotals(all: Counts, own: TeamOwn, timeAndTrips: TimeAndTrips): Totals {
  const { counts, reboundsTeamOffensive, reboundsTeamDefensive, possessions } = own;
  return {
    ...playerTotals(all, timeAndTrips),
    reboundsOffensive: all.reboundsOffensive - counts.reboundsOffensive,
    reboundsDefensive: all.reboundsDefensive - counts.reboundsDefensive,
    reboundsTeamOffensive,
    reboundsTeamDefensive,
    turnovers: all.turnovers - counts.turnovers,
    turnoversTeam: counts.turnovers,
    possessions,
  };
}
