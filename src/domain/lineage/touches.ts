import { playIdOf } from '../corrections/changed-plays';
import { changesConcerned } from '../corrections/changes-concerned';
import type { GameEvent } from '../game/events';
import type { GameState } from '../game/game-state';
import { namedPlays } from '../game/named-plays';

/** The plays that an event has made, changed or voided; none where it is about the game. @param state with every case that the event may undo */
export function playsTouched(event: GameEvent, state: GameState): readonly number[] {
  if (event.type === 'NoteAdded') return [];
  if (event.type !== 'ScoringChangeReverted') return namedPlays(event);
  return changesConcerned({ changes: [], reverts: event.data.reverts }, state).map(playIdOf);
}
