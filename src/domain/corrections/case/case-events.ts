import type { Fault, RefusalKind } from '../../game/refusal';
import type { PlayChange } from '../play-change';
import type { RequestedChanges } from '../requested-change';

/** What happens to one official scoring change, in its own stream `correction-<id>`. */
export type CaseEvent =
  | Event<'CorrectionRequested', CorrectionRequested>
  | Event<'CorrectionApproved', { readonly approver: string; readonly comment?: string }>
  | Event<'CorrectionReturned', { readonly reason: string }>
  | Event<'CorrectionRefused', CorrectionRefused>
  | Event<'CorrectionRejected', CorrectionRejected>
  | Event<'CorrectionWithdrawn', { readonly comment?: string }>
  | Event<'CorrectionApplied', CorrectionApplied>
  | Event<'CorrectionAudited', CorrectionAudited>
  | Event<'CorrectionReverted', CorrectionReverted>;

interface Event<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
}

export const REASON_CODES = [
  'MISATTRIBUTION',
  'VIDEO_REVIEW',
  'RULE_INTERPRETATION',
  'DATA_ENTRY',
  'TIMING',
  'REPLAY_CENTER',
  'PROTEST',
  'TEAM_REQUEST',
  'SYSTEM',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

export interface CorrectionRequested {
  readonly gameId: string;
  readonly requester: string;
  readonly reasonCode: ReasonCode;
  readonly reason: string;
  /** URLs. */
  readonly evidence: readonly string[];
  /** As asked for; absent in a case that undoes another. */
  readonly requested?: RequestedChanges;
  /** What is applied, with what stood before it; empty in a case that undoes another or that is refused. */
  readonly changes: readonly PlayChange[];
  /** The case that this one undoes. */
  readonly reverts?: string;
  /** Of the game when it was requested, a decimal string. */
  readonly atRevision: string;
  /** 0 on the fast path: applied at once, audited afterwards. */
  readonly approvalsNeeded: number;
  /** SHA-256 of the request, where it came with an `Idempotency-Key`. */
  readonly fingerprint?: string;
}

export interface CorrectionRefused {
  readonly kind: RefusalKind;
  readonly detail: string;
  readonly faults: readonly Fault[];
}

export interface CorrectionRejected {
  readonly reviewer: string;
  readonly comment?: string;
}

/** Applied for the first time, or again because the case that had undone it was itself undone. `revision` is that of the game's event, a decimal string. */
export interface CorrectionApplied {
  readonly revision: string;
}

export interface CorrectionAudited {
  readonly auditor: string;
  readonly upheld: boolean;
  readonly comment: string;
}

export interface CorrectionReverted {
  /** The case that undid it. */
  readonly by: string;
  readonly revision: string;
}
