import { playIdOf } from '../corrections/changed-plays';
import { changesConcerned } from '../corrections/changes-concerned';
import type { GameEvent } from '../game/events';
import type { GameState } from '../game/game-state';

/** The plays that an event has changed, or voided, or made; none where it is about the game. @param state with every case that the event may undo */
export function playsTouched(event: GameEvent, state: GameState): readonly number[] {
  switch (event.type) {
    case 'PlayRecorded':
    case 'PlayAmended':
      return [event.data.play.playId];
    case 'PlayVoided':
      return [event.data.playId];
    case 'ScoringChanged':
      return event.data.changes.map(playIdOf);
    case 'ScoringChangeReverted':
      return changesConcerned({ changes: [], reverts: event.data.reverts }, state).map(playIdOf);
    case 'GameScheduled':
    case 'RosterDeclared':
    case 'GameStarted':
    case 'GameCompleted':
    case 'GameClosed':
    case 'GameReopened':
    case 'NoteAdded':
      return [];
    default:
      return event satisfies never;
  }
}
