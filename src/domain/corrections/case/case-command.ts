import type { CorrectionRefused, CorrectionRequested } from './case-events';

/** What can be asked of a case. */
export type CaseCommand =
  | RequestCorrection
  | ApproveCorrection
  | RejectCorrection
  | WithdrawCorrection
  | AuditCorrection
  | ReturnCorrection
  | { readonly type: 'RefuseCorrection'; readonly refused: CorrectionRefused }
  | { readonly type: 'NoteApplied'; readonly revision: string }
  | { readonly type: 'NoteReverted'; readonly by: string; readonly revision: string };

export interface RequestCorrection {
  readonly type: 'RequestCorrection';
  readonly request: CorrectionRequested;
  /** What the rules say against it: the case is recorded, and ended. */
  readonly refused?: CorrectionRefused;
}

export interface ApproveCorrection {
  readonly type: 'ApproveCorrection';
  readonly actor: string;
  readonly comment?: string;
  /** Everyone who scored one of the plays concerned. */
  readonly scorers: ReadonlySet<string>;
}

export interface ReturnCorrection {
  readonly type: 'ReturnCorrection';
  readonly reason: string;
  /** How often it had been returned before: approvals that came since were given for what is there now. */
  readonly returns: number;
}

export interface RejectCorrection {
  readonly type: 'RejectCorrection';
  readonly actor: string;
  readonly comment?: string;
}

export interface WithdrawCorrection {
  readonly type: 'WithdrawCorrection';
  readonly actor: string;
  readonly comment?: string;
}

export interface AuditCorrection {
  readonly type: 'AuditCorrection';
  readonly actor: string;
  readonly upheld: boolean;
  readonly comment: string;
}
