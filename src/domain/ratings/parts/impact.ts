import type { Totals } from '../../box-score/totals';
import { turnoversOf } from './turnovers';

/** What the league's player impact estimate counts for and against someone. */
export function impact(totals: Totals): number {
  const shooting =
    totals.points +
    totals.fieldGoalsMade +
    totals.freeThrowsMade -
    totals.fieldGoalsAttempted -
    totals.freeThrowsAttempted;
  const rebounding = totals.reboundsDefensive + 0.5 * totals.reboundsOffensive;
  const taken = totals.assists + totals.steals + 0.5 * totals.blocks;
  return shooting + rebounding + taken - totals.foulsPersonal - turnoversOf(totals);
}
