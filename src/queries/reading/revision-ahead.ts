import { Problem } from '../../http/problems/problem';

/** @param head the last revision of the game */
export function revisionAhead(head: bigint): Problem {
  const message = `minRevision must be at most ${head}, the revision of the game`;
  return new Problem('revision-ahead', message, { errors: [{ pointer: '/minRevision', message }] });
}
