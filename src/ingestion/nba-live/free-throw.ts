import type { FreeThrowPlay } from '../../domain/plays/play';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';
import { wasMade } from './shot-result';

/** `flagrant Free Throw 1 of 2 (14 PTS)`, behind the name. */
const DESCRIBED = /(?: (technical|flagrant|clear-path|away-from-play|transition take))? Free Throw (.*?)(?: \(|$)/;
const NUMBERED = /^([1-9]) of ([1-9])$/;

/** `freethrow`: the row's `subType` is the number in the trip, its `descriptor` the kind. */
export function freeThrow(row: FeedRow): PlayContent<FreeThrowPlay> {
  const described = DESCRIBED.exec(row.description);
  return {
    type: 'freeThrow',
    personId: row.identity('personId'),
    made: wasMade(row),
    ...numberInTrip(row.text('subType') ?? described?.[2] ?? ''),
    kind: row.text('descriptor') ?? described?.[1],
  };
}

/** A free throw that is not numbered is a trip of its own: 0022000711, actions 169 and 171, "Free Throw shot". */
function numberInTrip(text: string): Pick<FreeThrowPlay, 'number' | 'of'> {
  const match = NUMBERED.exec(text);
  return match ? { number: Number(match[1]), of: Number(match[2]) } : { number: 1, of: 1 };
}
