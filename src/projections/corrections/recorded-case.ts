import type { CaseEvent } from '../../domain/corrections/case/case-events';
import { type CaseState, caseAfter } from '../../domain/corrections/case/case-state';
import { correctionStream } from '../../domain/corrections/case/correction-stream';
import { readCaseEvent } from '../../domain/corrections/case/read-case-event';
import { recordingOf } from '../../domain/game/recording';
import { UnreadableEvent } from '../../domain/game/upcast';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';

/** A case, and the facts about its recording that its document carries. */
export interface RecordedCase {
  readonly state: CaseState;
  readonly requestedAt: string;
  /** Of the event in its game that first made it stand: it holds the changes as they were applied. */
  readonly firstApplied?: string;
  readonly last: Pick<RecordedEvent, 'revision' | 'position'> & { readonly recordedAt: string };
}

/**
 * The case after its events up to `revision`, or all of them.
 * @throws UnreadableEvent
 */
export async function readCase(ledger: Ledger, correctionId: string, revision?: bigint): Promise<RecordedCase> {
  let found: RecordedCase | undefined;
  const limit = revision === undefined ? {} : { limit: Number(revision) + 1 };
  for await (const stored of ledger.readStream(correctionStream(correctionId), limit))
    found = caseWith(found, readCaseEvent(stored), stored);
  if (found === undefined) throw new UnreadableEvent(`the stream of correction ${correctionId} is empty`);
  return found;
}

function caseWith(before: RecordedCase | undefined, event: CaseEvent, stored: RecordedEvent): RecordedCase {
  const { recordedAt } = recordingOf(stored);
  const state = caseAfter([event], before?.state);
  if (state === undefined) throw new UnreadableEvent(`a correction does not begin with a ${event.type}`);
  const firstApplied = before?.firstApplied ?? state.revision;
  return {
    state,
    requestedAt: before?.requestedAt ?? recordedAt,
    ...(firstApplied !== undefined && { firstApplied }),
    last: { revision: stored.revision, position: stored.position, recordedAt },
  };
}
