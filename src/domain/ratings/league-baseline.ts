/** What a league's season gives PER to reckon with. */
export interface LeagueRates {
  /** Hollinger's factor: how much of an assisted basket is the passer's, whatever the team. */
  readonly factor: number;
  /** VOP: points per possession. */
  readonly valueOfPossession: number;
  /** DRBP: part of all rebounds that are defensive. */
  readonly defensiveReboundPercentage: number;
  /** Free throws for each personal foul: made, and attempted. */
  readonly freeThrowsMadePerFoul: number;
  readonly freeThrowsAttemptedPerFoul: number;
  /** Possessions per 48 minutes, by the plain estimate. */
  readonly pace: number;
}

/** Any scoring change of the season moves it, and with it everyone's PER. */
export interface LeagueBaseline extends LeagueRates {
  /** Names the totals that it was made of. */
  readonly baselineId: string;
  /** LgaPER: the mean of everyone's pace-adjusted rating, weighted by minutes. */
  readonly adjustedRating: number;
}
