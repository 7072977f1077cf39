import type { FeedRow } from './feed-row';

export function wasMade(row: FeedRow): boolean {
  const result = row.text('shotResult');
  if (result !== 'Made' && result !== 'Missed') row.fault('shotResult', 'must be Made or Missed');
  return result === 'Made';
}
