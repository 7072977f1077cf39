import type { ReboundPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';
import type { GameRows } from './game-rows';
import type { StatsV3Content } from './stats-v3-content';

/**
 * `Rebound`: a team's `Normal Rebound` is the placeholder after a miss that nobody could rebound (0022200552, 80). The kind of all others is left to
 * follow from the miss: their `subType` is `Unknown`.
 */
export function rebound(row: FeedRow, game: GameRows): StatsV3Content<ReboundPlay> {
  const isPlaceholder = row.text('subType') === 'Normal Rebound' && game.whose(row).personId === undefined;
  return { type: 'rebound', kind: isPlaceholder ? 'deadBall' : undefined };
}
