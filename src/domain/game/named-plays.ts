import { playIdOf } from '../corrections/changed-plays';
import type { GameEvent } from './events';

/** The plays that an event is about. */
export function namedPlays(event: GameEvent): readonly number[] {
  switch (event.type) {
    case 'PlayRecorded':
    case 'PlayAmended':
      return [event.data.play.playId];
    case 'PlayVoided':
      return [event.data.playId];
    case 'ScoringChanged':
      return event.data.changes.map(playIdOf);
    case 'NoteAdded':
      return event.data.playId === undefined ? [] : [event.data.playId];
    case 'GameScheduled':
    case 'RosterDeclared':
    case 'GameStarted':
    case 'GameCompleted':
    case 'GameClosed':
    case 'GameReopened':
    case 'ScoringChangeReverted':
      return [];
  }
}
