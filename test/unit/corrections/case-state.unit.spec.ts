import type { CaseEvent } from '../../../src/domain/corrections/case/case-events';
import { caseAfter, isApproved, isOpen, wasApproved } from '../../../src/domain/corrections/case/case-state';
import { correctionIdOf, correctionStream } from '../../../src/domain/corrections/case/correction-stream';
import { readCaseEvent } from '../../../src/domain/corrections/case/read-case-event';
import { UnreadableEvent } from '../../../src/domain/game/upcast';
import { approvedBy, atOnce, refused, request, requested, two } from './a-request';

const returned = (reason = 'the shot is void'): CaseEvent => ({ type: 'CorrectionReturned', data: { reason } });
const rejected = { reviewer: 'bob', comment: 'tipped' };
const applied = (revision: string): CaseEvent => ({ type: 'CorrectionApplied', data: { revision } });
const undone = (by: string, revision: string): CaseEvent => ({ type: 'CorrectionReverted', data: { by, revision } });

const fresh = { request, status: 'requested', approvals: [], auditDue: false, returns: 0 };
const approved = { ...fresh, status: 'under-review', approvals: ['ann', 'bob'] };

describe('a case after its events', () => {
  it.each([
    ['nothing', [], undefined],
    ['an approval of nothing', [approvedBy('ann')], undefined],
    ['a request', [requested], fresh],
    ['a first approval', [requested, approvedBy('ann')], { ...approved, approvals: ['ann'] }],
    ['the last approval', two, approved],
    ['a return', [...two, returned()], { ...fresh, returns: 1, returned: 'the shot is void' }],
    [
      'another return',
      [...two, returned(), returned('so is the rebound')],
      { ...fresh, returns: 2, returned: 'so is the rebound' },
    ],
    ['a refusal', [requested, { type: 'CorrectionRefused', data: refused }], { ...fresh, status: 'refused', refused }],
    [
      'a rejection',
      [requested, { type: 'CorrectionRejected', data: rejected }],
      { ...fresh, status: 'rejected', rejected },
    ],
    ['a withdrawal', [requested, { type: 'CorrectionWithdrawn', data: {} }], { ...fresh, status: 'withdrawn' }],
    [
      'its application',
      [...two, applied('624')],
      { ...approved, status: 'applied', revision: '624', notedRevision: '624' },
    ],
    [
      'a revert',
      [...two, applied('624'), undone('c2', '640')],
      { ...approved, status: 'reverted', revision: '624', revertedBy: 'c2', notedRevision: '640' },
    ],
    [
      'the revert of that',
      [...two, applied('624'), undone('c2', '640'), applied('650')],
      { ...approved, status: 'applied', revision: '650', notedRevision: '650' },
    ],
  ] as const)('%s', (_, events, state) => expect(caseAfter(events as readonly CaseEvent[])).toStrictEqual(state));

  it('goes on from where it was', () => {
    expect(caseAfter([approvedBy('bob')], caseAfter([requested, approvedBy('ann')]))).toStrictEqual(approved);
  });

  it('has an audit due where it was applied at once, until that is done or it is refused', () => {
    const audited: CaseEvent = { type: 'CorrectionAudited', data: { auditor: 'ann', upheld: true, comment: '' } };
    const due = (...events: CaseEvent[]) => caseAfter([atOnce, ...events])?.auditDue;
    expect([due(), due(applied('624')), due(applied('624'), undone('c2', '640'))]).toStrictEqual([true, true, true]);
    expect([due(applied('624'), audited), due({ type: 'CorrectionRefused', data: refused })]).toStrictEqual([
      false,
      false,
    ]);
  });
});

describe('how far a case is', () => {
  it.each([
    ['requested', [requested], { open: true, approved: false, wasApproved: false }],
    ['approved once of two', [requested, approvedBy('ann')], { open: true, approved: false, wasApproved: false }],
    ['approved', two, { open: true, approved: true, wasApproved: true }],
    ['requested on the fast path', [atOnce], { open: true, approved: true, wasApproved: true }],
    ['returned', [...two, returned()], { open: true, approved: false, wasApproved: true }],
    ['applied', [...two, applied('624')], { open: false, approved: false, wasApproved: true }],
    [
      'rejected',
      [requested, { type: 'CorrectionRejected', data: rejected }],
      { open: false, approved: false, wasApproved: false },
    ],
  ] as const)('%s', (_, events, expected) => {
    const state = caseAfter(events as readonly CaseEvent[])!;
    const { open, approved: whole, wasApproved: once } = expected;
    expect([isOpen(state.status), isApproved(state), wasApproved(state)]).toStrictEqual([open, whole, once]);
  });
});

describe('the stream of a case', () => {
  it('has its name, and the case is known by that', () => {
    expect(correctionStream('c1')).toBe('correction-c1');
    expect(correctionIdOf('correction-c1')).toBe('c1');
  });

  it('holds what happens to cases and nothing else', () => {
    const stored = { ...requested, metadata: { schemaVersion: 1, actor: { id: 'rita' } } };
    expect(readCaseEvent(stored)).toStrictEqual(requested);
    expect(() => readCaseEvent({ ...stored, type: 'PlayRecorded' })).toThrow(UnreadableEvent);
  });
});
