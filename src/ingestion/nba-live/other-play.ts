import type { OtherPlay } from '../../domain/plays/play';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';

const TYPES: Readonly<Record<string, OtherPlay['type']>> = {
  violation: 'violation',
  timeout: 'timeout',
  ejection: 'ejection',
  instantreplay: 'replay',
  steal: 'steal',
  block: 'block',
};

const MARKS: Readonly<Record<string, OtherPlay['type']>> = {
  'period start': 'periodStart',
  'period end': 'periodEnd',
  'game end': 'gameEnd',
};

/** Rows without statistics of their own. A kind that we don't know is kept as `other`, under its name, with what it says of itself. */
export function otherPlay(row: FeedRow, actionType: string): PlayContent<OtherPlay> {
  const subType = row.text('subType');
  const descriptor = row.text('descriptor');
  const personId = row.identity('personId');
  const mark = lookUp(MARKS, `${actionType} ${subType}`);
  if (mark) return { type: mark, descriptor, personId };
  const type = lookUp(TYPES, actionType);
  if (type) return { type, subType, descriptor, personId };
  return { type: 'other', subType: actionType, descriptor: subType ?? descriptor, personId };
}

function lookUp(table: Readonly<Record<string, OtherPlay['type']>>, name: string): OtherPlay['type'] | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
