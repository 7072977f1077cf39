import type { CaseEvent, CorrectionRequested } from '../../../src/domain/corrections/case/case-events';

/** A request that two have to approve, and what may become of it. */
export const request: CorrectionRequested = {
  ...{ gameId: '0022400072', requester: 'rita', reasonCode: 'VIDEO_REVIEW', reason: 'It went in.', evidence: [] },
  ...{ changes: [], atRevision: '623', approvalsNeeded: 2 },
};
export const requested: CaseEvent = { type: 'CorrectionRequested', data: request };
/** The same, in force without anybody's approval. */
export const atOnce: CaseEvent = { type: 'CorrectionRequested', data: { ...request, approvalsNeeded: 0 } };
export const approvedBy = (approver: string): CaseEvent => ({ type: 'CorrectionApproved', data: { approver } });
export const two = [requested, approvedBy('ann'), approvedBy('bob')];
export const refused = { kind: 'rule-broken', detail: 'an assist on a miss', faults: [] } as const;
