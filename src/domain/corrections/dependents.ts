import type { Play } from '../plays/play';
import { brokenRules } from './credit-rules';
import { mergePatch } from './merge-patch';
import { orphansOf } from './orphans';
import type { Amendment, PlayChange } from './play-change';
import { playIdOf } from './changed-plays';

/** Credits that hang on a play's outcome and teams. */
const HANGING: ReadonlySet<string> = new Set(['assistPersonId', 'blockPersonId', 'stealPersonId']);

/**
 * Adds to changes what hangs on them (S16): orphaned rebounds and penalties are voided, credits that no longer fit are cleared unless the change itself
 * sets them. Nothing is invented: a rebound that a new miss needs is for the requester to insert.
 * @param before in game order
 */
export function withDependents(
  changes: readonly PlayChange[],
  before: readonly Play[],
  teamOf: ReadonlyMap<number, number>,
): PlayChange[] {
  const whole = changes.map((change) => (change.op === 'amend' ? cleared(change, teamOf) : change));
  for (;;) {
    const { rebounds, penalties } = orphansOf(before, whole);
    const touched = new Set(whole.map(playIdOf));
    const orphans = [...rebounds, ...penalties].filter(({ play }) => !touched.has(play.playId));
    if (orphans.length === 0) return whole;
    whole.push(...orphans.map(({ play }) => ({ op: 'void', playId: play.playId, before: play }) as const));
  }
}

function cleared(change: Amendment, teamOf: ReadonlyMap<number, number>): Amendment {
  const { set, before, after } = change;
  const hanging = brokenRules(after, teamOf).filter(({ field }) => HANGING.has(field) && !Object.hasOwn(set, field));
  const whole = { ...set, ...Object.fromEntries(hanging.map(({ field }) => [field, null])) };
  return { ...change, set: whole, after: mergePatch(before, whole) };
}
