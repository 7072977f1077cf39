import type { Totals } from '../../box-score/totals';

/** The team's own included, as both publishers print a team's turnovers. */
export function turnoversOf({ turnovers, turnoversTeam }: Totals): number {
  return turnovers + turnoversTeam;
}
