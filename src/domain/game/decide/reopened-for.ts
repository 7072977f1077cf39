import type { DecidedEvent } from '../decided-event';
import type { GameState } from '../game-state';

/** A closed game is opened for an official change and closed behind it, so that its seal covers the change: one append (S14). */
export function reopenedFor(change: DecidedEvent, { status }: GameState): readonly DecidedEvent[] {
  return status === 'closed' ? [{ type: 'GameReopened', data: {} }, change, { type: 'GameClosed' }] : [change];
}
