import { type Formulas, FORMULAS } from '../formula-version';
import type { RuleSet } from './rule-set';

const MINUTE = 6000;

const NBA: Omit<RuleSet, 'name' | 'plusMinus' | 'heaves'> = {
  regulationPeriods: 4,
  maxPeriods: 14,
  periodLength: 12 * MINUTE,
  overtimeLength: 5 * MINUTE,
  foulLimit: 6,
};

/** The league's seasons by the year in which they begin. What changed between them was found in the league's own box scores. */
const RULE_SETS: ReadonlyMap<string, RuleSet> = new Map(
  [2020, 2021, 2022, 2023, 2024, 2025].map((year) => {
    const name = `nba-${year}`;
    return [name, { ...NBA, name, plusMinus: year < 2024 ? 'clock-stop' : 'foul', heaves: year >= 2025 }];
  }),
);

const FIRST_YEAR = 2020;
const LAST_YEAR = 2025;

/** A league or a rule set that nobody has written down here. */
export class UnknownRules extends Error {
  override readonly name = 'UnknownRules';
}

/**
 * The name of the rule set that a season is played by: `nba-2024` for `NBA`, `2024-25`. A season before the first one known, or after the last, takes
 * the nearest.
 * @throws UnknownRules for another league, or for a season that is not written `2024-25`
 */
export function ruleSetFor(league: string, season: string): string {
  if (league !== 'NBA') throw new UnknownRules(`league ${league} has no rules here: only NBA has`);
  const year = Number(/^(\d{4})-\d{2}$/.exec(season)?.[1]);
  if (Number.isNaN(year)) throw new UnknownRules(`season ${season} is not written as 2024-25`);
  return `nba-${Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR)}`;
}

/** A rule set as the formulas of a version understand it. @throws UnknownRules for a name that is none */
export function ruleSetNamed(name: string, { clockStop }: Formulas = FORMULAS): RuleSet {
  const rules = RULE_SETS.get(name);
  if (rules === undefined)
    throw new UnknownRules(`there is no rule set ${name}: known are ${[...RULE_SETS.keys()].join(', ')}`);
  return rules.plusMinus === 'clock-stop' ? { ...rules, plusMinus: clockStop } : rules;
}
