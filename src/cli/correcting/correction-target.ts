import type { CellChange } from '../../domain/corrections/box-score-diff';
import type { CaseStatus } from '../../domain/corrections/case/case-state';
import type { Impact } from '../../domain/corrections/impact';
import type { Teams } from '../../ingestion/corrections/changes-of-rows';

/** Where corrections go: straight into a ledger, or to a running server. Every step throws CaseRefused where the rules don't allow it. */
export interface CorrectionTarget {
  /** `undefined` where there is no such game. */
  teams(gameId: string): Promise<Teams | undefined>;
  preview(gameId: string, body: object): Promise<Impact>;
  /** @param key the same request under the same key is the same case */
  request(gameId: string, body: object, key: string): Promise<RequestedCase>;
  status(correctionId: string): Promise<CaseStatus | undefined>;
  approve(correctionId: string, approver: string): Promise<ApprovedCase>;
  close(): Promise<void>;
}

export interface RequestedCase {
  readonly correctionId: string;
  readonly diff: readonly CellChange[];
}

export interface ApprovedCase {
  readonly status: CaseStatus;
  readonly approvalsNeeded: number;
  /** Of the game, where the case is applied. */
  readonly revision?: string;
}

export class CaseRefused extends Error {
  constructor(message: string, faults: readonly { readonly pointer: string; readonly message: string }[] = []) {
    const named = faults.slice(0, 3).map((fault) => `${fault.pointer} ${fault.message}`);
    super(named.length === 0 ? message : `${message}: ${named.join('; ')}`);
    this.name = 'CaseRefused';
  }
}
