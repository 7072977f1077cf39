/** A team's hold of the ball, from when it gets it to when the other team does or time runs out. */
export interface Possession {
  readonly teamId: number;
  readonly period: number;
  readonly start: { readonly clock: string; readonly type: PossessionStart };
  /** Absent while it goes on. */
  readonly end?: { readonly clock: string; readonly type: PossessionEnd };
  readonly points: number;
  /** Of what the two teams did in it, in game order: shots, throws, rebounds, turnovers, fouls, violations, jump balls. */
  readonly playIds: readonly number[];
}

/**
 * How a team came by the ball. `foul`: throws after which the shooters keep the ball (technical, flagrant, clear path, away from play, transition take)
 * are a possession of their own, in the midst of another one. `unknown`: the feed tells nothing of how.
 */
export type PossessionStart =
  | 'period-start'
  | 'made-basket'
  | 'made-free-throw'
  | 'defensive-rebound'
  | 'team-rebound'
  | 'steal'
  | 'dead-ball-turnover'
  | 'jump-ball'
  | 'foul'
  | 'unknown';

/** How it lost the ball. `missed-free-throw`: the last throw for a `foul`, which nobody can rebound. */
export type PossessionEnd =
  | 'made-basket'
  | 'made-free-throw'
  | 'missed-free-throw'
  | 'defensive-rebound'
  | 'team-rebound'
  | 'turnover'
  | 'jump-ball'
  | 'period-end'
  | 'unknown';
