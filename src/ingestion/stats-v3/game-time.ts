import { parseClock } from '../../domain/plays/clock';
import type { RuleSet } from '../../domain/rules/rule-set';

/** Time played in the whole game, in tenths of a second, as the rotation counts it. */
export type GameTime = number;

export function startOfPeriod(period: number, rules: RuleSet): GameTime {
  const before = period - 1;
  const overtimes = Math.max(0, before - rules.regulationPeriods);
  return ((before - overtimes) * rules.periodLength + overtimes * rules.overtimeLength) / 10;
}

export function gameTime({ period, clock }: { period: number; clock: string }, rules: RuleSet): GameTime {
  return startOfPeriod(period + 1, rules) - (parseClock(clock) ?? 0) / 10;
}
