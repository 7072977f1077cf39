import type { PlayChange } from '../../domain/corrections/play-change';
import type { RequestedChanges } from '../../domain/corrections/requested-change';
import { resolveChanges } from '../../domain/corrections/resolve-changes';
import type { GameState } from '../../domain/game/game-state';
import { type Fault, Refusal } from '../../domain/game/refusal';
import { normaliseCourtledger } from '../../ingestion/courtledger/normalise-courtledger';

/** The changes of a request against its game, each play after them as strictly canonical as one that is reported. @throws Refusal */
export function resolveRequest(requested: RequestedChanges, game: GameState): readonly PlayChange[] {
  const changes = resolveChanges(requested, game);
  const faults = requested.changes.flatMap((asked, at) =>
    asked.op === 'amend' ? valueFaults(asked.playId, changes, `/changes/${at}/set`) : [],
  );
  if (faults.length > 0) throw new Refusal('rule-broken', 'a play can’t take a value', faults);
  return changes;
}

function valueFaults(playId: number, changes: readonly PlayChange[], pointer: string): readonly Fault[] {
  const change = changes.find((other) => other.op === 'amend' && other.playId === playId);
  if (change?.op !== 'amend') return [];
  return normaliseCourtledger([change.after], { pointer }).errors.map((error) => ({
    ...error,
    pointer: error.pointer.replace(`${pointer}/0`, pointer),
  }));
}
