import type { GameDeclaration } from '../domain/game/game-declaration';
import type { Play } from '../domain/plays/play';

/** For every play the team mates on court with the one it is credited to, himself left out. */
export function teamMates(plays: readonly Play[], players: GameDeclaration['players']): readonly (readonly number[])[] {
  const court = new Map<number, number>();
  for (const { personId, teamId, starter } of players) if (starter) court.set(personId, teamId);
  return plays.map((play) => {
    if (play.type === 'substitution') exchange(court, play);
    return [...court].filter(([id, team]) => team === play.teamId && id !== play.personId).map(([id]) => id);
  });
}

function exchange(court: Map<number, number>, play: Extract<Play, { type: 'substitution' }>): void {
  if (play.outPersonId !== undefined) court.delete(play.outPersonId);
  if (play.inPersonId !== undefined && play.teamId !== undefined) court.set(play.inPersonId, play.teamId);
}
