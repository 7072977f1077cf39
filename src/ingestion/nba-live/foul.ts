import type { FoulPlay } from '../../domain/plays/play';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';

const DESCRIPTORS = [
  'shooting',
  'loose ball',
  'transition take',
  'take',
  'away-from-play',
  'clear-path',
  'flagrant-type-1',
  'flagrant-type-2',
  'inbound',
  'double',
  'charge',
  'off-the-ball',
  'defensive-3-second',
  'flopping',
  'rim-hanging',
  'non-unsportsmanlike',
  'delay-of-game',
];

/** `shooting personal FOUL (1 PF) (Curry 2 FT)`, behind the name. */
const DESCRIBED = new RegExp(` (${DESCRIPTORS.join('|')}) (?:personal|offensive|technical) FOUL`);

/**
 * `foul`: the row's `subType` (`personal`, `offensive`, `technical`) is the kind, its `descriptor` the sort of it, absent for a common foul.
 * A team's technical names its coach, or a player on the bench, as `personId`, or nobody.
 */
export function foul(row: FeedRow): PlayContent<FoulPlay> {
  return {
    type: 'foul',
    descriptor: row.text('descriptor') ?? DESCRIBED.exec(row.description)?.[1],
    personId: row.identity('personId'),
    kind: row.text('subType') ?? 'unknown',
    drawnPersonId: row.identity('foulDrawnPersonId'),
  };
}
