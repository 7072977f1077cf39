import { type CaseState, caseAfter } from '../../domain/corrections/case/case-state';
import { correctionStream } from '../../domain/corrections/case/correction-stream';
import { readCaseEvent } from '../../domain/corrections/case/read-case-event';
import type { Ledger } from '../../ledger/ledger';

/** A case as its stream has it; `undefined` where there is none. */
export async function readCase(ledger: Ledger, correctionId: string): Promise<CaseState | undefined> {
  let state: CaseState | undefined;
  for await (const event of ledger.readStream(correctionStream(correctionId)))
    state = caseAfter([readCaseEvent(event)], state);
  return state;
}
