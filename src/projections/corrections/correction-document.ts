import { isOpen } from '../../domain/corrections/case/case-state';
import type { PlayChange } from '../../domain/corrections/play-change';
import { gameStream } from '../../domain/game/game-stream';
import { recordingOf } from '../../domain/game/recording';
import { UnreadableEvent } from '../../domain/game/upcast';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import {
  type ChangedPlay,
  correctionDocumentId,
  type CorrectionDocument,
} from '../../read-models/documents/correction-document';
import { changedPlay, turnedRound } from './changed-plays';
import { readCase, type RecordedCase } from './recorded-case';

/** The document of a case after its event at `revision`. What is read of other streams was there before that event, so it never changes. */
export async function correctionDocument(
  correctionId: string,
  revision: bigint,
  { ledger, formulaVersion }: { readonly ledger: Ledger; readonly formulaVersion: number },
): Promise<CorrectionDocument> {
  const recorded = await readCase(ledger, correctionId, revision);
  const { request, revision: appliedRevision, ...state } = recorded.state;
  const { gameId, reasonCode, reason, evidence, requester, approvalsNeeded, reverts } = request;
  return {
    ...{ _id: correctionDocumentId(gameId, correctionId), revision, formulaVersion },
    ...{ correctionId, gameId, reasonCode, reason, evidence, requester, approvalsNeeded },
    ...state,
    ...(isOpen(state.status) && { open: true }),
    requestedAt: recorded.requestedAt,
    changes: await changesOf(recorded, ledger),
    ...(appliedRevision !== undefined && {
      appliedRevision,
      effectiveAt: recordingOf(await gameEvent(ledger, gameId, appliedRevision)).recordedAt,
    }),
    ...(reverts !== undefined && { reverts }),
    ...{ position: recorded.last.position, changedAt: recorded.last.recordedAt },
  };
}

/** As they were applied, which gave inserted plays their numbers, else as they were requested. */
async function changesOf({ state: { request }, firstApplied }: RecordedCase, ledger: Ledger): Promise<ChangedPlay[]> {
  const { gameId, reverts } = request;
  if (reverts !== undefined) return (await changesOf(await readCase(ledger, reverts), ledger)).map(turnedRound);
  if (firstApplied === undefined) return request.changes.map(changedPlay);
  const { data } = await gameEvent(ledger, gameId, firstApplied);
  return (data['changes'] as readonly PlayChange[]).map(changedPlay);
}

async function gameEvent(ledger: Ledger, gameId: string, revision: string): Promise<RecordedEvent> {
  for await (const event of ledger.readStream(gameStream(gameId), { from: BigInt(revision), limit: 1 })) return event;
  throw new UnreadableEvent(`game ${gameId} has no event ${revision}`);
}
