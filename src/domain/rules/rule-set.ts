/** What differs by league and season. A game names its rule set when it is scheduled, so old games keep theirs. */
export interface RuleSet {
  /** `nba-2024`: the league and the year in which the season begins. */
  readonly name: string;
  readonly regulationPeriods: number;
  /** Regulation and overtimes. */
  readonly maxPeriods: number;
  /** Hundredths of a second. */
  readonly periodLength: number;
  readonly overtimeLength: number;
  /** Personal fouls that disqualify. */
  readonly foulLimit: number;
  /**
   * To whose plus/minus points count: all to those on court when the clock stopped, or free throws alone, as the first formulas had it; or a free throw
   * to those at the foul that it punishes.
   */
  readonly plusMinus: 'clock-stop' | 'clock-stop-throws' | 'foul';
  /** Missed heaves are the team's attempts alone. */
  readonly heaves: boolean;
}
