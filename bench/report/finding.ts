import type { Round } from '../measuring/rounds';
import { type Spread, spreadOf } from '../measuring/spread';

/** One line of the report. */
export interface Finding {
  readonly measure: string;
  /** `ledger + read models`, as far as they take part. */
  readonly engines: string;
  readonly unit: 'plays/s' | 'reads/s' | 'ms' | 'plays' | 'MB';
  /** Medians of the rounds. */
  readonly subject: number;
  readonly baseline: number;
  /** Of subject to baseline, round by round. */
  readonly ratio: Spread;
  readonly aim?: Aim;
}

export interface Aim {
  readonly text: string;
  readonly met: boolean;
}

export function finding(
  of: Pick<Finding, 'measure' | 'engines' | 'unit'>,
  rounds: readonly Round<number>[],
  aim?: (found: Omit<Finding, 'aim'>) => Aim,
): Finding {
  const found = {
    ...of,
    subject: spreadOf(rounds.map(({ subject }) => subject)).median,
    baseline: spreadOf(rounds.map(({ baseline }) => baseline)).median,
    ratio: spreadOf(rounds.map(({ subject, baseline }) => subject / baseline)),
  };
  return aim ? { ...found, aim: aim(found) } : found;
}

export function ratioAtLeast(limit: number): (found: Omit<Finding, 'aim'>) => Aim {
  return ({ ratio }) => ({ text: `ratio ≥ ${limit}`, met: ratio.median >= limit });
}

export function ratioAtMost(limit: number): (found: Omit<Finding, 'aim'>) => Aim {
  return ({ ratio }) => ({ text: `ratio ≤ ${limit}`, met: ratio.median <= limit });
}

export function subjectAtLeast(limit: number): (found: Omit<Finding, 'aim'>) => Aim {
  return ({ subject, unit }) => ({ text: `≥ ${limit.toLocaleString('en-US')} ${unit}`, met: subject >= limit });
}

export function subjectAtMost(limit: number): (found: Omit<Finding, 'aim'>) => Aim {
  return ({ subject, unit }) => ({ text: `≤ ${limit} ${unit}`, met: subject <= limit });
}
