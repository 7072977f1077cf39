import type { DecidedEvent } from '../decided-event';
import type { GameState } from '../game-state';
import type { GameCommand } from './command';
import { addNote } from './add-note';
import { applyCorrection } from './apply-correction';
import { declareGame } from './declare-game';
import { changeStatus } from './change-status';
import { recordPlays } from './record-plays';
import { revertCorrection } from './revert-correction';
import { syncFeed } from './sync-feed';

/**
 * The events that a command makes of a game; none where it changes nothing.
 * @throws Refusal where the game or its rules do not allow it
 */
export function decide(command: GameCommand, state: GameState): readonly DecidedEvent[] {
  switch (command.type) {
    case 'DeclareGame':
      return declareGame(command, state);
    case 'RecordPlays':
      return recordPlays(command, state);
    case 'SyncFeed':
      return syncFeed(command, state);
    case 'ChangeStatus':
      return changeStatus(command, state);
    case 'ApplyCorrection':
      return applyCorrection(command, state);
    case 'RevertCorrection':
      return revertCorrection(command, state);
    case 'AddNote':
      return addNote(command, state);
  }
}
