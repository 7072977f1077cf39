import type { CaseCommand } from '../../../src/domain/corrections/case/case-command';
import type { CaseEvent } from '../../../src/domain/corrections/case/case-events';
import { caseAfter } from '../../../src/domain/corrections/case/case-state';
import { decideCase } from '../../../src/domain/corrections/case/decide-case';
import { Refusal } from '../../../src/domain/game/refusal';
import { approvedBy, atOnce, refused, request, requested, two } from './a-request';

const ENDS = {
  approved: two,
  applied: [...two, { type: 'CorrectionApplied', data: { revision: '999' } }],
  reverted: [...two, { type: 'CorrectionReverted', data: { by: 'c2', revision: '999' } }],
  refused: [requested, { type: 'CorrectionRefused', data: refused }],
  rejected: [requested, { type: 'CorrectionRejected', data: { reviewer: 'bob' } }],
  withdrawn: [requested, { type: 'CorrectionWithdrawn', data: {} }],
} as const satisfies Record<string, readonly CaseEvent[]>;

/** The events of a decision, or its refusal as `kind: what`. */
function decided(events: readonly CaseEvent[], command: CaseCommand): readonly CaseEvent[] | string {
  try {
    return decideCase(command, caseAfter(events));
  } catch (error) {
    if (error instanceof Refusal) return `${error.kind}: ${error.message}`;
    throw error;
  }
}

const approve: CaseCommand = { type: 'ApproveCorrection', actor: 'cid', scorers: new Set() };
const reject: CaseCommand = { type: 'RejectCorrection', actor: 'cid' };
const withdraw: CaseCommand = { type: 'WithdrawCorrection', actor: 'rita' };
const audit: CaseCommand = { type: 'AuditCorrection', actor: 'cid', upheld: false, comment: 'a tip' };

describe('what has ended', () => {
  const settled = (is: string, done: string) => `correction-settled: a correction that is ${is} can’t be ${done}`;

  it.each([
    ['applied', approve, settled('applied', 'approved')],
    ['reverted', approve, settled('reverted', 'approved')],
    ['refused', approve, settled('refused', 'approved')],
    ['rejected', approve, settled('rejected', 'approved')],
    ['withdrawn', approve, settled('withdrawn', 'approved')],
    ['approved', reject, settled('approved', 'rejected')],
    ['applied', reject, settled('applied', 'rejected')],
    ['refused', reject, settled('refused', 'rejected')],
    ['withdrawn', reject, settled('withdrawn', 'rejected')],
    ['approved', withdraw, settled('approved', 'withdrawn')],
    ['applied', withdraw, settled('applied', 'withdrawn')],
    ['rejected', withdraw, settled('rejected', 'withdrawn')],
    ['refused', { type: 'ReturnCorrection', reason: 'void', returns: 0 }, []],
    ['applied', { type: 'ReturnCorrection', reason: 'void', returns: 0 }, []],
  ] as const)('is %s, and takes nothing more: %j', (end, command, expected) =>
    expect(decided(ENDS[end], command)).toStrictEqual(expected),
  );

  it.each(['applied', 'reverted', 'refused', 'rejected', 'withdrawn'] as const)(
    'is %s, and not refused after that',
    (end) => expect(decided(ENDS[end], { type: 'RefuseCorrection', refused })).toStrictEqual([]),
  );
});

describe('what is open', () => {
  it.each([
    [
      [requested],
      { ...approve, comment: 'seen' },
      [{ type: 'CorrectionApproved', data: { approver: 'cid', comment: 'seen' } }],
    ],
    [[requested], reject, [{ type: 'CorrectionRejected', data: { reviewer: 'cid' } }]],
    [
      [requested, approvedBy('ann')],
      { ...withdraw, comment: 'no' },
      [{ type: 'CorrectionWithdrawn', data: { comment: 'no' } }],
    ],
    [[requested], { type: 'RefuseCorrection', refused }, [{ type: 'CorrectionRefused', data: refused }]],
    [two, { type: 'RefuseCorrection', refused }, [{ type: 'CorrectionRefused', data: refused }]],
  ] as const)('takes what is said of it', (events, command, expected) =>
    expect(decided(events, command)).toStrictEqual(expected),
  );
});

describe('an audit', () => {
  const audited = [{ type: 'CorrectionAudited', data: { auditor: 'cid', upheld: false, comment: 'a tip' } }];
  const none = 'no-audit-due: no audit of this correction is due';
  const applied: CaseEvent = { type: 'CorrectionApplied', data: { revision: '624' } };

  it.each([
    ['of what was applied at once', [atOnce, applied], audited],
    [
      'of what was undone since',
      [atOnce, applied, { type: 'CorrectionReverted', data: { by: 'c2', revision: '640' } }],
      audited,
    ],
    ['not before it is applied', [atOnce], none],
    ['not of what was refused', [atOnce, { type: 'CorrectionRefused', data: refused }], none],
    ['not of what others approved', ENDS.applied, none],
  ] as const)('is %s', (_, events, expected) =>
    expect(decided(events as readonly CaseEvent[], audit)).toStrictEqual(expected),
  );
});

describe('what its game tells a case', () => {
  const applied = (revision: string) => ({ type: 'NoteApplied', revision }) as const;
  const undone = (revision: string) => ({ type: 'NoteReverted', by: 'c2', revision }) as const;

  it.each([
    [ENDS.applied, undone('1000'), [{ type: 'CorrectionReverted', data: { by: 'c2', revision: '1000' } }]],
    [ENDS.applied, undone('999'), []],
    [ENDS.applied, undone('2'), []],
    [ENDS.reverted, applied('1000'), [{ type: 'CorrectionApplied', data: { revision: '1000' } }]],
    [ENDS.reverted, applied('999'), []],
    [ENDS.approved, undone('2'), [{ type: 'CorrectionReverted', data: { by: 'c2', revision: '2' } }]],
  ] as const)('is news where it is newer, by number', (events, command, expected) =>
    expect(decided(events, command)).toStrictEqual(expected),
  );
});

describe('who may not', () => {
  const own = (what: string) => `own-request: nobody ${what}`;

  it.each([
    [{ ...approve, actor: 'rita' }, own('approves their own request')],
    [{ ...reject, actor: 'rita' }, own('rejects their own request: it is withdrawn')],
    [{ ...audit, actor: 'rita' }, own('audits their own request')],
    [{ ...withdraw, actor: 'cid' }, 'not-the-requester: a correction is withdrawn by who requested it'],
    [{ ...approve, scorers: new Set(['cid']) }, 'own-scoring: cid has scored a play that this would change'],
  ] as const)('%j', (command, expected) => expect(decided([requested], command)).toBe(expected));

  it.each([approve, reject, withdraw, audit])('nobody, of what there is not: %j', (command) =>
    expect(decided([], command)).toBe('unknown-correction: there is no such correction'),
  );

  it('ask for something else under the same key', () => {
    const keyed = { ...request, fingerprint: 'a' };
    const again: CaseCommand = { type: 'RequestCorrection', request: { ...keyed, fingerprint: 'b' } };
    expect(decided([{ type: 'CorrectionRequested', data: keyed }], again)).toBe(
      'other-request: the Idempotency-Key was used for another request',
    );
  });
});
