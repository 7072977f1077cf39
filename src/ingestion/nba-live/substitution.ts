import type { SubstitutionPlay } from '../../domain/plays/play';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';

/** `substitution`: two rows, one for who comes in and one for who goes out, in any order. */
export function substitution(row: FeedRow): PlayContent<SubstitutionPlay> {
  const personId = row.identity('personId');
  const direction = row.text('subType');
  if (direction === 'in') return { type: 'substitution', inPersonId: personId };
  if (direction !== 'out') row.fault('subType', 'must be in or out');
  return { type: 'substitution', outPersonId: personId };
}
