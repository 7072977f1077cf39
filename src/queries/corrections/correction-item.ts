import type { CorrectionDocument } from '../../read-models/documents/correction-document';

/** A correction as the API answers it. */
export function correctionItem(document: CorrectionDocument): object {
  const { correctionId, gameId, status, reasonCode, reason, evidence, requester, requestedAt } = document;
  const { approvals, approvalsNeeded, auditDue, changes, changedAt, position } = document;
  const { appliedRevision, effectiveAt, reverts, revertedBy, refused, rejected, returned } = document;
  return {
    ...{ correctionId, gameId, status, reasonCode, reason, evidence, requester, requestedAt },
    ...{ approvals, approvalsNeeded, auditDue },
    ...(appliedRevision !== undefined && { revision: appliedRevision, effectiveAt }),
    ...(reverts !== undefined && { reverts }),
    ...(revertedBy !== undefined && { revertedBy }),
    ...(refused && { refused: { kind: refused.kind, detail: refused.detail, errors: refused.faults } }),
    ...(rejected && { rejected }),
    ...(returned !== undefined && { returned }),
    changes,
    ...{ changedAt, position: position.toString() },
  };
}
