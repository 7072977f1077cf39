import type { RecordedEvent } from '../../ledger/ledger';
import type { Commit } from '../../read-models/read-models';
import { playerGameDocuments } from '../player-games/player-game-documents';
import { documentsOf } from './documents-of';
import { ProjectedGame } from './projected-game';

/** Every document of a game after these events, folded from nothing. @throws where they can't be folded */
export function freshDocuments(stream: string, events: readonly RecordedEvent[]): Commit['documents'] {
  const game = ProjectedGame.of(stream);
  game.advance(events);
  return [...documentsOf(game, -1n), ...playerGameDocuments(game)];
}
