import type { GameScheduled } from './events';
import type { GameState } from './game-state';

/** Everyone who may be credited, with their team. A team that was declared by mistake and replaced leaves its roster in the stream; its players are strangers. */
export function teamsOfPlayers(
  { homeTeam, awayTeam }: GameScheduled,
  { rosters }: GameState,
): ReadonlyMap<number, number> {
  return new Map(
    [homeTeam, awayTeam].flatMap(({ teamId }) =>
      (rosters.get(teamId)?.players ?? []).map(({ personId }) => [personId, teamId] as const),
    ),
  );
}
