import type { Centiseconds } from '../plays/clock';

/**
 * Counts that add up, over any stretch: a stint, a game, a season. Of a player, of a team, or of everyone of a team who is on court beside a player.
 * Every rating is made of these alone, so a season's are made of the sum of its games.
 */
export interface Totals {
  /** Hundredths of a second on court; of a team five times the time played. */
  readonly time: Centiseconds;
  readonly points: number;
  readonly fieldGoalsMade: number;
  readonly fieldGoalsAttempted: number;
  readonly threePointersMade: number;
  readonly threePointersAttempted: number;
  readonly freeThrowsMade: number;
  readonly freeThrowsAttempted: number;
  /**
   * Trips to the line that are possessions of their own: not those after a basket that was fouled. Single throws (technical, away from play) are in a
   * team's and not in a player's, as in the league's ratios.
   */
  readonly freeThrowTrips: number;
  /** Of players. */
  readonly reboundsOffensive: number;
  readonly reboundsDefensive: number;
  /** The team's own live-ball rebounds; dead-ball placeholders are in neither. 0 for a player. */
  readonly reboundsTeamOffensive: number;
  readonly reboundsTeamDefensive: number;
  readonly assists: number;
  readonly steals: number;
  readonly blocks: number;
  /** Of players. */
  readonly turnovers: number;
  /** The team's own; 0 for a player. */
  readonly turnoversTeam: number;
  readonly foulsPersonal: number;
  /** Counted from the plays, not estimated. 0 for a player alone, who has no possessions of his own. */
  readonly possessions: number;
}

export function noTotals(): Totals {
  return {
    time: 0,
    points: 0,
    fieldGoalsMade: 0,
    fieldGoalsAttempted: 0,
    threePointersMade: 0,
    threePointersAttempted: 0,
    freeThrowsMade: 0,
    freeThrowsAttempted: 0,
    freeThrowTrips: 0,
    reboundsOffensive: 0,
    reboundsDefensive: 0,
    reboundsTeamOffensive: 0,
    reboundsTeamDefensive: 0,
    assists: 0,
    steals: 0,
    blocks: 0,
    turnovers: 0,
    turnoversTeam: 0,
    foulsPersonal: 0,
    possessions: 0,
  };
}

/** The sum of both. Field by field, because a live game's totals are summed anew with every play. */
export function addTotals(a: Totals, b: Totals): Totals {
  return {
    time: a.time + b.time,
    points: a.points + b.points,
    fieldGoalsMade: a.fieldGoalsMade + b.fieldGoalsMade,
    fieldGoalsAttempted: a.fieldGoalsAttempted + b.fieldGoalsAttempted,
    threePointersMade: a.threePointersMade + b.threePointersMade,
    threePointersAttempted: a.threePointersAttempted + b.threePointersAttempted,
    freeThrowsMade: a.freeThrowsMade + b.freeThrowsMade,
    freeThrowsAttempted: a.freeThrowsAttempted + b.freeThrowsAttempted,
    freeThrowTrips: a.freeThrowTrips + b.freeThrowTrips,
    reboundsOffensive: a.reboundsOffensive + b.reboundsOffensive,
    reboundsDefensive: a.reboundsDefensive + b.reboundsDefensive,
    reboundsTeamOffensive: a.reboundsTeamOffensive + b.reboundsTeamOffensive,
    reboundsTeamDefensive: a.reboundsTeamDefensive + b.reboundsTeamDefensive,
    assists: a.assists + b.assists,
    steals: a.steals + b.steals,
    blocks: a.blocks + b.blocks,
    turnovers: a.turnovers + b.turnovers,
    turnoversTeam: a.turnoversTeam + b.turnoversTeam,
    foulsPersonal: a.foulsPersonal + b.foulsPersonal,
    possessions: a.possessions + b.possessions,
  };
}

const NO_TOTALS = noTotals();

/** The sum once a part of it is what it is `after`, and no longer what it was `before`. */
export function replaceTotals(sum = NO_TOTALS, before = NO_TOTALS, after = NO_TOTALS): Totals {
  return {
    time: sum.time - before.time + after.time,
    points: sum.points - before.points + after.points,
    fieldGoalsMade: sum.fieldGoalsMade - before.fieldGoalsMade + after.fieldGoalsMade,
    fieldGoalsAttempted: sum.fieldGoalsAttempted - before.fieldGoalsAttempted + after.fieldGoalsAttempted,
    threePointersMade: sum.threePointersMade - before.threePointersMade + after.threePointersMade,
    threePointersAttempted: sum.threePointersAttempted - before.threePointersAttempted + after.threePointersAttempted,
    freeThrowsMade: sum.freeThrowsMade - before.freeThrowsMade + after.freeThrowsMade,
    freeThrowsAttempted: sum.freeThrowsAttempted - before.freeThrowsAttempted + after.freeThrowsAttempted,
    freeThrowTrips: sum.freeThrowTrips - before.freeThrowTrips + after.freeThrowTrips,
    reboundsOffensive: sum.reboundsOffensive - before.reboundsOffensive + after.reboundsOffensive,
    reboundsDefensive: sum.reboundsDefensive - before.reboundsDefensive + after.reboundsDefensive,
    reboundsTeamOffensive: sum.reboundsTeamOffensive - before.reboundsTeamOffensive + after.reboundsTeamOffensive,
    reboundsTeamDefensive: sum.reboundsTeamDefensive - before.reboundsTeamDefensive + after.reboundsTeamDefensive,
    assists: sum.assists - before.assists + after.assists,
    steals: sum.steals - before.steals + after.steals,
    blocks: sum.blocks - before.blocks + after.blocks,
    turnovers: sum.turnovers - before.turnovers + after.turnovers,
    turnoversTeam: sum.turnoversTeam - before.turnoversTeam + after.turnoversTeam,
    foulsPersonal: sum.foulsPersonal - before.foulsPersonal + after.foulsPersonal,
    possessions: sum.possessions - before.possessions + after.possessions,
  };
}
