import type { FeedRow } from '../nba-live/feed-row';
import type { GameTime } from './game-time';
import type { GameRows } from './game-rows';
import type { PlayerRotation } from './rotation';

/** The player of the row's team whom its description names; a fault of the row where there is none such, or more than one. */
export function creditedName(
  name: string,
  row: FeedRow,
  game: GameRows,
  likely: (player: PlayerRotation, at: GameTime) => boolean,
): number | undefined {
  const { teamId } = game.whose(row);
  const at = game.timeOf(row);
  const found = teamId === undefined ? undefined : game.players.find(teamId, name, (player) => likely(player, at));
  if (found === undefined) row.fault('description', `must name one player of the rotation, which ${name} does not`);
  return found;
}
