import type { OtherPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';
import type { StatsV3Content } from './stats-v3-content';

const TYPES: ReadonlyMap<string, OtherPlay['type']> = new Map([
  ['Violation', 'violation'],
  ['Timeout', 'timeout'],
  ['Ejection', 'ejection'],
  ['Instant Replay', 'replay'],
]);

const MARKS: ReadonlyMap<string, OtherPlay['type']> = new Map([
  ['start', 'periodStart'],
  ['end', 'periodEnd'],
]);

/** As the live feed names them. */
const SUB_TYPES: ReadonlyMap<string, string> = new Map([
  ['Regular', 'full'],
  ['Coach Challenge', 'challenge'],
  ['Delay Of Game', 'delay-of-game'],
]);

/** Rows without statistics of their own. A kind that we don't know is kept as `other`, under its name. */
export function otherPlay(row: FeedRow): StatsV3Content<OtherPlay> {
  const actionType = row.text('actionType') ?? 'unknown';
  const subType = row.text('subType');
  const mark = actionType === 'period' ? MARKS.get(subType ?? '') : undefined;
  if (mark !== undefined) return { type: mark };
  const named = subType === undefined ? undefined : (SUB_TYPES.get(subType) ?? subType.toLowerCase());
  const type = TYPES.get(actionType);
  return type === undefined
    ? { type: 'other', subType: actionType.toLowerCase(), descriptor: named }
    : { type, subType: named };
}
