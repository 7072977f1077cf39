import type { FreeThrowPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';
import type { GameRows } from './game-rows';
import type { StatsV3Content } from './stats-v3-content';

/** `Free Throw 2 of 2`, `Free Throw Technical`, `Free Throw Flagrant 1 of 2`, `Free Throw Clear Path 1 of 2`. */
const NUMBERED = /^Free Throw(?: (Technical|Flagrant|Clear Path))?(?: ([1-9]) of ([1-9]))?$/;
const KINDS: Readonly<Record<string, string>> = {
  Technical: 'technical',
  Flagrant: 'flagrant',
  'Clear Path': 'clear-path',
};

/** `Free Throw`: only the description tells that it missed. One that is not numbered is a trip of its own. */
export function freeThrow(row: FeedRow, game: GameRows): StatsV3Content<FreeThrowPlay> {
  const [, kind, number = 1, of = 1] = NUMBERED.exec(row.text('subType') ?? '') ?? [];
  const single =
    Number(of) === 1 ? game.singleThrows.kindAt(row.requiredNumber('period'), row.clock('clock')) : undefined;
  return {
    type: 'freeThrow',
    made: !row.description.startsWith('MISS '),
    number: Number(number),
    of: Number(of),
    kind: kind === undefined ? single : KINDS[kind],
  };
}
