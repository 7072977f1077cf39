import type { CorrectionRequested } from '../../domain/corrections/case/case-events';
import { scorersOf } from '../../domain/corrections/case/scorers';
import { playIdOf } from '../../domain/corrections/changed-plays';
import { changesConcerned } from '../../domain/corrections/changes-concerned';
import { gameStream } from '../../domain/game/game-stream';
import type { GameState } from '../../domain/game/game-state';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';

/**
 * Everyone who scored one of the plays that a case concerns. Nobody has scored a play that is yet to be inserted: the number that it was given may go to
 * another one.
 * @param from the first revision of the game that is looked at
 */
export async function readScorers(
  request: CorrectionRequested,
  game: GameState,
  ledger: Ledger,
  from = 0n,
): Promise<ReadonlySet<string>> {
  const known = changesConcerned(request, game).filter(({ op }) => op !== 'insert' || request.reverts !== undefined);
  const events: RecordedEvent[] = [];
  for await (const event of ledger.readStream(gameStream(request.gameId), { from })) events.push(event);
  return scorersOf(new Set(known.map(playIdOf)), events);
}
