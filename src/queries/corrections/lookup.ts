import type { IndexValue, Query } from '../../read-models/read-models';
import type { CorrectionsWanted } from './list-corrections.query';

/**
 * The declared index that serves the question. To someone who looks for what they may decide on, what has one of two approvals is still requested:
 * it waits for the other.
 */
export function lookupFor({ status, gameId, notBy }: CorrectionsWanted): Pick<Query, 'index' | 'equals'> {
  const equals: Record<string, IndexValue> = {};
  if (gameId !== undefined) equals['gameId'] = gameId;
  if (status === 'requested' && notBy !== undefined) equals['open'] = true;
  else if (status !== undefined) equals['status'] = status;
  return { index: Object.keys(equals).join('-') || 'feed', equals };
}
