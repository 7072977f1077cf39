import { type StoredEvent, upcastOneOf } from '../../game/upcast';
import type { CaseEvent } from './case-events';

const CASE_EVENTS: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'CorrectionRequested',
  'CorrectionApproved',
  'CorrectionReturned',
  'CorrectionRefused',
  'CorrectionRejected',
  'CorrectionWithdrawn',
  'CorrectionApplied',
  'CorrectionAudited',
  'CorrectionReverted',
]);

/** A stored event of a case in today's shape. @throws UnreadableEvent for one that this version of ours does not know */
export function readCaseEvent(stored: StoredEvent): CaseEvent {
  const { type, data } = upcastOneOf(CASE_EVENTS, stored);
  return { type, data } as CaseEvent;
}
