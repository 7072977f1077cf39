import type { ReboundKind, ReboundPlay } from '../../domain/plays/play';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';

/** `TEAM offensive REBOUND`. A player's rebound is described by running counters alone, which don't tell its kind. */
const DESCRIBED = /^TEAM (offensive|defensive) REBOUND/;

/**
 * `rebound`: the `subType` is the kind, and the qualifier `deadball` makes it a placeholder, whose `subType` then says which end it is counted at.
 * A season line does not tell the kind of a player's rebound: it is left to follow from the miss.
 */
export function rebound(row: FeedRow): PlayContent<ReboundPlay> {
  const end = row.text('subType') ?? DESCRIBED.exec(row.description)?.[1];
  const dead = row.hasQualifier('deadball');
  return {
    type: 'rebound',
    subType: dead || !isKind(end) ? end : undefined,
    descriptor: row.text('descriptor'),
    personId: row.identity('personId'),
    kind: dead ? 'deadBall' : isKind(end) ? end : undefined,
    shotPlayId: row.identity('shotActionNumber'),
  };
}

function isKind(text: string | undefined): text is Exclude<ReboundKind, 'deadBall'> {
  return text === 'offensive' || text === 'defensive';
}
