import type { CaseEvent, CorrectionRefused, CorrectionRejected, CorrectionRequested } from './case-events';

export const CASE_STATUSES = [
  'requested',
  'under-review',
  'applied',
  'rejected',
  'withdrawn',
  'refused',
  'reverted',
] as const;

export type CaseStatus = (typeof CASE_STATUSES)[number];

/** A case after its events so far. */
export interface CaseState {
  readonly request: CorrectionRequested;
  readonly status: CaseStatus;
  /** Who has approved the changes as they are, each once, in order. */
  readonly approvals: readonly string[];
  /** Applied at once and not audited yet. */
  readonly auditDue: boolean;
  /** How often its approvals have lapsed because the game had moved under it. */
  readonly returns: number;
  /** Why they did the last time. */
  readonly returned?: string;
  /** Of the game's event that last made it stand, a decimal string. */
  readonly revision?: string;
  /** The case that undoes it now. */
  readonly revertedBy?: string;
  /** Of the newest event of the game that the case knows of, a decimal string: older ones are no news to it. */
  readonly notedRevision?: string;
  /** Why it was refused. */
  readonly refused?: CorrectionRefused;
  readonly rejected?: CorrectionRejected;
}

/** The state after `events`; `undefined` before the first. */
export function caseAfter(events: readonly CaseEvent[], state?: CaseState): CaseState | undefined {
  let current = state;
  for (const event of events) {
    current = event.type === 'CorrectionRequested' ? requested(event.data) : current && evolveCase(current, event);
  }
  return current;
}

/** Nothing more is needed for it to be applied, and it is not applied yet. */
export function isApproved({ status, approvals, request }: CaseState): boolean {
  return isOpen(status) && approvals.length >= request.approvalsNeeded;
}

/** Has had all its approvals at some time: whoever saw it then may have carried it into its game, even if they have lapsed since. */
export function wasApproved({ approvals, request, returns }: CaseState): boolean {
  return returns > 0 || approvals.length >= request.approvalsNeeded;
}

/** Neither applied nor ended. */
export function isOpen(status: CaseStatus): boolean {
  return status === 'requested' || status === 'under-review';
}

function requested(request: CorrectionRequested): CaseState {
  return { request, status: 'requested', approvals: [], auditDue: request.approvalsNeeded === 0, returns: 0 };
}

function evolveCase(state: CaseState, event: Exclude<CaseEvent, { type: 'CorrectionRequested' }>): CaseState {
  switch (event.type) {
    case 'CorrectionApproved':
      return { ...state, status: 'under-review', approvals: [...state.approvals, event.data.approver] };
    case 'CorrectionReturned':
      return { ...state, status: 'requested', approvals: [], returns: state.returns + 1, returned: event.data.reason };
    case 'CorrectionRefused':
      return { ...state, status: 'refused', auditDue: false, refused: event.data };
    case 'CorrectionRejected':
      return { ...state, status: 'rejected', rejected: event.data };
    case 'CorrectionWithdrawn':
      return { ...state, status: 'withdrawn' };
    case 'CorrectionApplied': {
      const { revertedBy: _, ...before } = state;
      const { revision } = event.data;
      return { ...before, status: 'applied', revision, notedRevision: revision };
    }
    case 'CorrectionAudited':
      return { ...state, auditDue: false };
    case 'CorrectionReverted':
      return { ...state, status: 'reverted', revertedBy: event.data.by, notedRevision: event.data.revision };
    default:
      return event satisfies never;
  }
}
