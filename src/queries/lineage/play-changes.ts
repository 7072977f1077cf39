import type { CaseState } from '../../domain/corrections/case/case-state';
import type { GameEvent } from '../../domain/game/events';
import type { GameState } from '../../domain/game/game-state';
import { playsTouched } from '../../domain/lineage/touches';
import { upcast } from '../../domain/game/upcast';
import type { RecordedEvent } from '../../ledger/ledger';

/** One event that a play went through, with who and, of an official change, why and by whom. */
export interface PlayChange {
  readonly eventId: string;
  readonly revision: string;
  readonly type: GameEvent['type'];
  readonly recordedAt: string;
  readonly actor: unknown;
  readonly source?: unknown;
  readonly correction?: OfficialChange;
}

interface OfficialChange {
  readonly correctionId: string;
  readonly reverts?: string;
  readonly reasonCode?: string;
  readonly reason?: string;
  readonly requester?: string;
  readonly approvers?: readonly string[];
}

type ReadCase = (correctionId: string) => Promise<CaseState | undefined>;

/** What each of some plays went through, in order. @param state of the game after the events */
export async function changesOf(
  wanted: ReadonlySet<number>,
  { events, state, readCase }: { events: readonly RecordedEvent[]; state: GameState; readCase: ReadCase },
): Promise<ReadonlyMap<number, readonly PlayChange[]>> {
  const changes = new Map<number, PlayChange[]>([...wanted].map((playId) => [playId, []]));
  for (const stored of events) {
    const event = upcast(stored);
    const touched = playsTouched(event, state).filter((playId) => wanted.has(playId));
    if (touched.length === 0) continue;
    const change = await changeOf(event, stored, readCase);
    for (const playId of touched) changes.get(playId)?.push(change);
  }
  return changes;
}

async function changeOf(event: GameEvent, stored: RecordedEvent, readCase: ReadCase): Promise<PlayChange> {
  const { eventId, revision, metadata } = stored;
  const correction = await officialChange(event, readCase);
  return {
    eventId,
    revision: revision.toString(),
    type: event.type,
    recordedAt: String(metadata['recordedAt']),
    actor: metadata['actor'],
    ...(metadata['source'] !== undefined && { source: metadata['source'] }),
    ...(correction && { correction }),
  };
}

async function officialChange(event: GameEvent, readCase: ReadCase): Promise<OfficialChange | undefined> {
  if (event.type === 'ScoringChanged') {
    const { correctionId, reasonCode, reason, requester, approvers } = event.data;
    return { correctionId, reasonCode, reason, requester, approvers };
  }
  if (event.type !== 'ScoringChangeReverted') return undefined;
  const { correctionId, reverts } = event.data;
  const known = await readCase(correctionId);
  if (!known) return { correctionId, reverts };
  const { reasonCode, reason, requester } = known.request;
  return { correctionId, reverts, reasonCode, reason, requester, approvers: known.approvals };
}
