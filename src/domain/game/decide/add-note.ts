import { wasEver } from '../../corrections/targets';
import type { DecidedEvent } from '../decided-event';
import type { GameState } from '../game-state';
import { Refusal } from '../refusal';
import type { AddNote } from './command';
import { scheduleOf } from './schedule-of';

/** Whatever the status of the game: nothing in its numbers moves. @throws Refusal `unknown-play` */
export function addNote({ type: _, ...note }: AddNote, state: GameState): readonly DecidedEvent[] {
  scheduleOf(state);
  if (note.playId !== undefined && !wasEver(note.playId, state)) {
    const message = `playId must be a play of this game, which ${note.playId} is not`;
    throw new Refusal('unknown-play', 'the note is on an unknown play', [{ pointer: '/playId', message }]);
  }
  return [{ type: 'NoteAdded', data: note }];
}
