import type { CaseCommand } from '../../../src/domain/corrections/case/case-command';
import type { CaseEvent, CorrectionRequested } from '../../../src/domain/corrections/case/case-events';
import { caseAfter } from '../../../src/domain/corrections/case/case-state';
import { decideCase } from '../../../src/domain/corrections/case/decide-case';
import { Refusal, type RefusalKind } from '../../../src/domain/game/refusal';

const request: CorrectionRequested = {
  gameId: '0022400072',
  requester: 'rita',
  reasonCode: 'VIDEO_REVIEW',
  reason: 'The free throw went in.',
  evidence: [],
  changes: [],
  atRevision: '623',
  approvalsNeeded: 2,
};
const requested: CaseEvent = { type: 'CorrectionRequested', data: request };
const onFastPath: CaseEvent = { type: 'CorrectionRequested', data: { ...request, approvalsNeeded: 0 } };
const approvedBy = (approver: string): CaseEvent => ({ type: 'CorrectionApproved', data: { approver } });
const returned: CaseEvent = { type: 'CorrectionReturned', data: { reason: 'the shot is void' } };
const applied: CaseEvent = { type: 'CorrectionApplied', data: { revision: '624' } };
const approve = (actor: string, ...scorers: string[]): CaseCommand => ({
  type: 'ApproveCorrection',
  actor,
  scorers: new Set(scorers),
});

const given = (...events: readonly CaseEvent[]) => ({
  when: (command: CaseCommand) => {
    const decision = (): readonly CaseEvent[] => decideCase(command, caseAfter(events));
    return {
      then: (...expected: readonly CaseEvent[]) => expect(decision()).toStrictEqual(expected),
      thenRefused: (kind: RefusalKind) => {
        let refused: unknown;
        try {
          decision();
        } catch (error) {
          refused = error;
        }
        expect(refused).toBeInstanceOf(Refusal);
        expect((refused as Refusal).kind).toBe(kind);
      },
    };
  },
});

describe('a request', () => {
  it('opens a case', () => given().when({ type: 'RequestCorrection', request }).then(requested));

  it('that the rules refuse is recorded, and ended', () => {
    const refused = { kind: 'rule-broken', detail: 'an assist on a miss', faults: [] } as const;
    given().when({ type: 'RequestCorrection', request, refused }).then(requested, {
      type: 'CorrectionRefused',
      data: refused,
    });
    given(requested, { type: 'CorrectionRefused', data: refused })
      .when(approve('ann'))
      .thenRefused('correction-settled');
  });

  const keyed = { ...request, fingerprint: 'a' };
  it('that comes again under its key is the same case', () => {
    given({ type: 'CorrectionRequested', data: keyed }).when({ type: 'RequestCorrection', request: keyed }).then();
  });

  it('with another content under the same key is refused', () => {
    given({ type: 'CorrectionRequested', data: keyed })
      .when({ type: 'RequestCorrection', request: { ...keyed, fingerprint: 'b' } })
      .thenRefused('other-request');
  });
});

describe('an approval', () => {
  it('is somebody else’s', () => {
    given(requested).when(approve('ann')).then(approvedBy('ann'));
    given(requested).when(approve('rita')).thenRefused('own-request');
  });

  it('is not a scorer’s of the plays concerned', () => {
    given(requested).when(approve('sam', 'sam')).thenRefused('own-scoring');
  });

  it('counts once', () => given(requested, approvedBy('ann')).when(approve('ann')).then());

  it('is neither needed nor refused while the change is being applied', () => {
    given(requested, approvedBy('ann'), approvedBy('bob')).when(approve('cid')).then();
  });

  it('of what is applied is refused, but for those who gave theirs before', () => {
    const events = [requested, approvedBy('ann'), approvedBy('bob'), applied];
    given(...events)
      .when(approve('cid'))
      .thenRefused('correction-settled');
    given(...events)
      .when(approve('bob'))
      .then();
  });

  it('lapses when the case is returned', () => {
    given(requested, approvedBy('ann'), approvedBy('bob'), returned).when(approve('ann')).then(approvedBy('ann'));
  });
});

describe('a case', () => {
  it('is returned only once it is approved, and not for what was so before it was approved anew', () => {
    const returning: CaseCommand = { type: 'ReturnCorrection', reason: 'the shot is void', returns: 0 };
    const approved = [requested, approvedBy('ann'), approvedBy('bob')];
    given(requested, approvedBy('ann')).when(returning).then();
    given(...approved)
      .when(returning)
      .then(returned);
    given(...approved, returned, ...approved.slice(1))
      .when(returning)
      .then();
  });

  it('ends as the newest event of its game says, in whatever order it is told', () => {
    const undone: CaseEvent = { type: 'CorrectionReverted', data: { by: 'other', revision: '640' } };
    given(requested, approvedBy('ann'), approvedBy('bob'), undone)
      .when({ type: 'NoteApplied', revision: '624' })
      .then();
    given(requested, applied).when({ type: 'NoteReverted', by: 'older', revision: '99' }).then();
  });

  it('that was returned, or withdrawn after that, is applied all the same where its game has it', () => {
    const withdrawn: CaseEvent = { type: 'CorrectionWithdrawn', data: {} };
    for (const ended of [[returned], [returned, withdrawn]])
      given(requested, approvedBy('ann'), approvedBy('bob'), ...ended)
        .when({ type: 'NoteApplied', revision: '624' })
        .then(applied);
  });

  it('is withdrawn by who requested it, and by nobody else', () => {
    given(requested)
      .when({ type: 'WithdrawCorrection', actor: 'rita' })
      .then({ type: 'CorrectionWithdrawn', data: {} });
    given(requested).when({ type: 'WithdrawCorrection', actor: 'ann' }).thenRefused('not-the-requester');
  });

  it('is rejected by somebody else than who requested it', () => {
    given(requested, approvedBy('ann'))
      .when({ type: 'RejectCorrection', actor: 'bob', comment: 'the ball was tipped' })
      .then({ type: 'CorrectionRejected', data: { reviewer: 'bob', comment: 'the ball was tipped' } });
    given(requested)
      .when({ type: 'RejectCorrection', actor: 'bob' })
      .then({ type: 'CorrectionRejected', data: { reviewer: 'bob' } });
    given(requested).when({ type: 'RejectCorrection', actor: 'rita' }).thenRefused('own-request');
  });

  it.each(['RejectCorrection', 'WithdrawCorrection'] as const)(
    'takes a %s twice, and none once it is approved',
    (type) => {
      const actor = type === 'RejectCorrection' ? 'ann' : 'rita';
      const ended = decideCase({ type, actor }, caseAfter([requested]));
      given(requested, ...ended)
        .when({ type, actor })
        .then();
      given(requested, approvedBy('bob'), approvedBy('cid')).when({ type, actor }).thenRefused('correction-settled');
    },
  );

  it('is applied once, undone once, and applied again', () => {
    const undone: CaseEvent = { type: 'CorrectionReverted', data: { by: 'other', revision: '640' } };
    const approved = [requested, approvedBy('ann'), approvedBy('bob')];
    given(...approved)
      .when({ type: 'NoteApplied', revision: '624' })
      .then(applied);
    given(...approved, applied)
      .when({ type: 'NoteApplied', revision: '624' })
      .then();
    given(...approved, applied)
      .when({ type: 'NoteReverted', by: 'other', revision: '640' })
      .then(undone);
    given(...approved, applied, undone)
      .when({ type: 'NoteReverted', by: 'other', revision: '640' })
      .then();
    expect(caseAfter([...approved, applied, undone])?.status).toBe('reverted');
    expect(caseAfter([...approved, applied, undone, applied])?.status).toBe('applied');
  });

  it('that nobody knows takes nothing', () => given().when(approve('ann')).thenRefused('unknown-correction'));
});

describe('the fast path', () => {
  const audit = (actor: string): CaseCommand => ({ type: 'AuditCorrection', actor, upheld: true, comment: 'seen' });

  it('applies at once, and is audited by another, once', () => {
    const audited: CaseEvent = { type: 'CorrectionAudited', data: { auditor: 'ann', upheld: true, comment: 'seen' } };
    expect(caseAfter([onFastPath, applied])).toMatchObject({ status: 'applied', auditDue: true });
    given(onFastPath, applied).when(audit('ann')).then(audited);
    given(onFastPath, applied).when(audit('rita')).thenRefused('own-request');
    given(onFastPath, applied, audited).when(audit('bob')).thenRefused('no-audit-due');
  });

  it('alone has an audit due', () => {
    given(requested, approvedBy('ann'), approvedBy('bob'), applied).when(audit('cid')).thenRefused('no-audit-due');
  });
});
