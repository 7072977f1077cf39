import { Refusal } from '../../game/refusal';
import type {
  ApproveCorrection,
  AuditCorrection,
  CaseCommand,
  RejectCorrection,
  RequestCorrection,
  ReturnCorrection,
  WithdrawCorrection,
} from './case-command';
import type { CaseEvent } from './case-events';
import { type CaseState, isApproved, isOpen } from './case-state';

/**
 * The events that a command makes of a case; none where it changes nothing, as everything does that is said twice.
 * @throws Refusal where the workflow does not allow it
 */
export function decideCase(command: CaseCommand, state: CaseState | undefined): readonly CaseEvent[] {
  if (command.type === 'RequestCorrection') return request(command, state);
  if (state === undefined) throw new Refusal('unknown-correction', 'there is no such correction');
  switch (command.type) {
    case 'ApproveCorrection':
      return approve(command, state);
    case 'RejectCorrection':
      return reject(command, state);
    case 'WithdrawCorrection':
      return withdraw(command, state);
    case 'AuditCorrection':
      return audit(command, state);
    case 'ReturnCorrection':
      return giveBack(command, state);
    case 'RefuseCorrection':
      return isOpen(state.status) ? [{ type: 'CorrectionRefused', data: command.refused }] : [];
    case 'NoteApplied':
      return isNews(command, state) ? [{ type: 'CorrectionApplied', data: { revision: command.revision } }] : [];
    case 'NoteReverted': {
      const { by, revision } = command;
      return isNews(command, state) ? [{ type: 'CorrectionReverted', data: { by, revision } }] : [];
    }
    default:
      return command satisfies never;
  }
}

/** A request that comes again under its key is the same case where it asks for the same. */
function request({ request, refused }: RequestCorrection, state: CaseState | undefined): readonly CaseEvent[] {
  if (state !== undefined) {
    if (state.request.fingerprint === request.fingerprint) return [];
    throw new Refusal('other-request', 'the Idempotency-Key was used for another request');
  }
  const events: CaseEvent[] = [{ type: 'CorrectionRequested', data: request }];
  if (refused !== undefined) events.push({ type: 'CorrectionRefused', data: refused });
  return events;
}

/** Neither the requester approves nor a scorer of the plays concerned; nobody twice. */
function approve({ actor, comment, scorers }: ApproveCorrection, state: CaseState): readonly CaseEvent[] {
  if (actor === state.request.requester) throw new Refusal('own-request', 'nobody approves their own request');
  if (scorers.has(actor)) throw new Refusal('own-scoring', `${actor} has scored a play that this would change`);
  if (state.approvals.includes(actor) || isApproved(state)) return [];
  refuseUnlessOpen(state, 'approved');
  return [{ type: 'CorrectionApproved', data: { approver: actor, ...said(comment) } }];
}

function reject({ actor, comment }: RejectCorrection, state: CaseState): readonly CaseEvent[] {
  if (actor === state.request.requester)
    throw new Refusal('own-request', 'nobody rejects their own request: it is withdrawn');
  if (state.status === 'rejected') return [];
  refuseUnlessOpen(state, 'rejected');
  return [{ type: 'CorrectionRejected', data: { reviewer: actor, ...said(comment) } }];
}

function withdraw({ actor, comment }: WithdrawCorrection, state: CaseState): readonly CaseEvent[] {
  if (actor !== state.request.requester)
    throw new Refusal('not-the-requester', 'a correction is withdrawn by who requested it');
  if (state.status === 'withdrawn') return [];
  refuseUnlessOpen(state, 'withdrawn');
  return [{ type: 'CorrectionWithdrawn', data: { ...said(comment) } }];
}

/** What was applied without approval is looked at by someone else afterwards. */
function audit({ actor, upheld, comment }: AuditCorrection, state: CaseState): readonly CaseEvent[] {
  if (actor === state.request.requester) throw new Refusal('own-request', 'nobody audits their own request');
  if (!state.auditDue || isOpen(state.status)) throw new Refusal('no-audit-due', 'no audit of this correction is due');
  return [{ type: 'CorrectionAudited', data: { auditor: actor, upheld, comment } }];
}

function giveBack({ reason, returns }: ReturnCorrection, state: CaseState): readonly CaseEvent[] {
  return isApproved(state) && state.returns === returns ? [{ type: 'CorrectionReturned', data: { reason } }] : [];
}

/** Two processes may tell a case of its game's events in any order, and of each twice: the newest one counts. */
function isNews({ revision }: { readonly revision: string }, { notedRevision }: CaseState): boolean {
  return notedRevision === undefined || BigInt(revision) > BigInt(notedRevision);
}

/** What has all its approvals is being applied, and can't be stopped any more. */
function refuseUnlessOpen(state: CaseState, done: string): void {
  if (isOpen(state.status) && !isApproved(state)) return;
  const status = isOpen(state.status) ? 'approved' : state.status;
  throw new Refusal('correction-settled', `a correction that is ${status} can’t be ${done}`);
}

function said(comment: string | undefined): { readonly comment?: string } {
  return comment === undefined ? {} : { comment };
}
