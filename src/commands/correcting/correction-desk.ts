import type { CorrectionRefused, CorrectionRequested } from '../../domain/corrections/case/case-events';
import type { CaseState, CaseStatus } from '../../domain/corrections/case/case-state';
import type { CellChange } from '../../domain/corrections/box-score-diff';
import { impactOfCase } from '../../domain/corrections/case/impact-of-case';
import type { PlayChange } from '../../domain/corrections/play-change';
import type { GameState } from '../../domain/game/game-state';
import { Refusal } from '../../domain/game/refusal';
import type { CaseWriter } from '../recording/case-writer';
import type { GameWriter } from '../recording/game-writer';
import type { RecordingContext } from '../recording/recording-context';
import type { RequestIdentity } from './correction-id';
import type { CorrectionProcess } from './correction-process';

/** What is asked for, before it is seen against the game. */
export type Asked = Omit<CorrectionRequested, 'changes' | 'atRevision' | 'approvalsNeeded' | 'fingerprint'>;

/** The same, seen against the game. @throws Refusal */
export type Propose = (game: GameState) => {
  readonly changes: readonly PlayChange[];
  readonly approvalsNeeded: number;
};

export interface Opened {
  readonly correctionId: string;
  readonly status: CaseStatus;
  /** Every number that it moves, or would move. */
  readonly diff: readonly CellChange[];
}

/** Opens cases. What is asked for is recorded, what the rules refuse too. */
export class CorrectionDesk {
  constructor(
    private readonly games: GameWriter,
    private readonly cases: CaseWriter,
    private readonly process: CorrectionProcess,
  ) {}

  /** A new case, or the one that the same request has opened before. @throws Refusal */
  async open(
    identity: RequestIdentity,
    { asked, propose }: { readonly asked: Asked; readonly propose: Propose },
    context: RecordingContext,
  ): Promise<Opened> {
    const known = identity.fingerprint === undefined ? undefined : await this.cases.read(identity.correctionId);
    if (known) return this.openedBefore(identity, known);
    const { revision, state } = await this.games.read(asked.gameId);
    if (state.schedule === undefined) throw new Refusal('unknown-game', `there is no game ${asked.gameId}`);
    const { request, refusal } = seenAgainst(state, { asked, propose, atRevision: String(revision), identity });
    const { correctionId } = identity;
    const refused = refusal && { refused: refusedBy(refusal) };
    await this.cases.execute(correctionId, { type: 'RequestCorrection', request, ...refused }, context);
    if (refusal) throw refusal;
    const settled = await this.process.settle(correctionId, context);
    return { correctionId, status: settled.state.status, diff: impactOfCase(correctionId, request, state).diff };
  }

  /** The answer that was given then. */
  private async openedBefore({ correctionId, fingerprint }: RequestIdentity, known: CaseState): Promise<Opened> {
    const { request, refused } = known;
    if (request.fingerprint !== fingerprint)
      throw new Refusal('other-request', 'the Idempotency-Key was used for another request');
    if (refused) throw new Refusal(refused.kind, refused.detail, refused.faults);
    const state = await this.games.readAt(request.gameId, BigInt(request.atRevision));
    const status = request.approvalsNeeded === 0 ? 'applied' : 'requested';
    return { correctionId, status, diff: impactOfCase(correctionId, request, state).diff };
  }
}

interface Sight {
  readonly asked: Asked;
  readonly propose: Propose;
  readonly atRevision: string;
  readonly identity: RequestIdentity;
}

function seenAgainst(
  state: GameState,
  { asked, propose, atRevision, identity: { fingerprint } }: Sight,
): { readonly request: CorrectionRequested; readonly refusal?: Refusal } {
  const recorded = { ...asked, atRevision, ...(fingerprint !== undefined && { fingerprint }) };
  try {
    return { request: { ...recorded, ...propose(state) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { request: { ...recorded, changes: [], approvalsNeeded: 1 }, refusal: error };
  }
}

function refusedBy({ kind, message, faults }: Refusal): CorrectionRefused {
  return { kind, detail: message, faults };
}
