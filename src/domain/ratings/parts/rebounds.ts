import type { Totals } from '../../box-score/totals';

/** Live-ball rebounds, the team's own included, as the league's rates take them. Basketball-Reference knows those of players only. */
export function offensiveReboundsOf({ reboundsOffensive, reboundsTeamOffensive }: Totals): number {
  return reboundsOffensive + reboundsTeamOffensive;
}

export function defensiveReboundsOf({ reboundsDefensive, reboundsTeamDefensive }: Totals): number {
  return reboundsDefensive + reboundsTeamDefensive;
}
