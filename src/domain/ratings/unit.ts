/** In which a publisher prints a metric. */
export type Unit =
  | 'fraction (0–1)'
  | 'percent (0–100)'
  | 'per 100 plays'
  | 'per 100 possessions'
  | 'points per 100 possessions'
  | 'possessions'
  | 'possessions per 48 minutes'
  | 'possessions per 40 minutes'
  | 'assists per turnover'
  | 'points'
  | 'credits'
  | 'points, 15 is the league’s mean';
