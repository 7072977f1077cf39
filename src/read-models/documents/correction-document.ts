import type { CorrectionRefused, CorrectionRejected, ReasonCode } from '../../domain/corrections/case/case-events';
import type { CaseStatus } from '../../domain/corrections/case/case-state';
import type { Play } from '../../domain/plays/play';
import type { Document, ModelDeclaration } from '../read-models';

/** An official scoring change. `_id` is `<gameId>:<correctionId>`, `revision` that of its own stream. */
export interface CorrectionDocument extends Document {
  readonly correctionId: string;
  readonly gameId: string;
  readonly status: CaseStatus;
  /** While it can still be approved; absent otherwise. */
  readonly open?: true;
  readonly reasonCode: ReasonCode;
  readonly reason: string;
  /** URLs. */
  readonly evidence: readonly string[];
  readonly requester: string;
  readonly requestedAt: string;
  readonly approvals: readonly string[];
  readonly approvalsNeeded: number;
  readonly auditDue: boolean;
  /** In the order of the case; of one that undoes another, the other's, turned round. */
  readonly changes: readonly ChangedPlay[];
  /** Of the event in the game that last made it stand, with the time at which that was recorded. */
  readonly appliedRevision?: string;
  readonly effectiveAt?: string;
  readonly reverts?: string;
  readonly revertedBy?: string;
  readonly refused?: CorrectionRefused;
  readonly rejected?: CorrectionRejected;
  /** Why its approvals lapsed. */
  readonly returned?: string;
  /** Of its last event: in the ledger, and in time. */
  readonly position: bigint;
  readonly changedAt: string;
}

export interface ChangedPlay {
  readonly op: 'amend' | 'insert' | 'void';
  readonly playId: number;
  /** Absent for a play that is inserted. */
  readonly before?: Play;
  /** Absent for a play that is voided. */
  readonly after?: Play;
}

export const CORRECTIONS: ModelDeclaration = {
  model: 'corrections',
  indexes: [
    { name: 'correction', fields: ['correctionId'] },
    { name: 'feed', fields: ['position'] },
    { name: 'open', fields: ['open', 'position'] },
    { name: 'status', fields: ['status', 'position'] },
    { name: 'gameId', fields: ['gameId', 'position'] },
    { name: 'gameId-open', fields: ['gameId', 'open', 'position'] },
    { name: 'gameId-status', fields: ['gameId', 'status', 'position'] },
    { name: 'changed', fields: ['changedAt'] },
  ],
};

export function correctionDocumentId(gameId: string, correctionId: string): string {
  return `${gameId}:${correctionId}`;
}
