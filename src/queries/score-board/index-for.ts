import type { Query } from '../../read-models/read-models';
import type { GamesWanted } from './list-games.query';

type Lookup = Pick<Query, 'index' | 'direction'> & { readonly equals: NonNullable<Query['equals']> };

/** The declared index that serves the question. A date lies in one season, so a season asked beside it is left to the reader to check. */
export function lookupFor({ date, season, status }: GamesWanted): Lookup {
  const withStatus: Lookup['equals'] = status === undefined ? {} : { status };
  const suffix = status === undefined ? '' : '-status';
  if (date !== undefined) return { index: `date${suffix}`, equals: { date, ...withStatus }, direction: 'ascending' };
  if (season !== undefined)
    return { index: `season${suffix}`, equals: { season, ...withStatus }, direction: 'descending' };
  return { index: status === undefined ? 'date' : 'status', equals: withStatus, direction: 'descending' };
}
