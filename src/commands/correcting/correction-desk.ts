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

export interface Proposal {
  readonly asked: Asked;
  readonly propose: Propose;
}

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

/** What there is of a request once it is recorded. */
interface Recorded {
  readonly state: CaseState;
  /** The game as the request was seen against it, where it is at hand. */
  readonly game?: GameState;
}

/** Opens cases. What is asked for is recorded, what the rules refuse too. */
export class CorrectionDesk {
  constructor(
    private readonly games: GameWriter,
    private readonly cases: CaseWriter,
    private readonly process: CorrectionProcess,
  ) {}

  /** A new case, or the one that the same request has opened before, with the answer that was given then. @throws Refusal */
  async open(identity: RequestIdentity, proposal: Proposal, context: RecordingContext): Promise<Opened> {
    const { correctionId, fingerprint } = identity;
    const known = fingerprint === undefined ? undefined : await this.cases.read(correctionId);
    const { state, game } = known ? { state: known } : await this.record(identity, proposal, context);
    const { request } = state;
    if (request.fingerprint !== fingerprint)
      throw new Refusal('other-request', 'the Idempotency-Key was used for another request');
    const atOnce = request.approvalsNeeded === 0;
    const { refused } = atOnce ? (await this.process.settle(correctionId, context)).state : state;
    if (refused) throw new Refusal(refused.kind, refused.detail, refused.faults);
    const seen = game ?? (await this.games.readAt(request.gameId, BigInt(request.atRevision)));
    const { diff } = impactOfCase(correctionId, request, seen);
    return { correctionId, status: atOnce ? 'applied' : 'requested', diff };
  }

  private async record(
    identity: RequestIdentity,
    { asked, propose }: Proposal,
    context: RecordingContext,
  ): Promise<Recorded> {
    const { revision, state: game } = await this.games.read(asked.gameId);
    if (game.schedule === undefined) throw new Refusal('unknown-game', `there is no game ${asked.gameId}`);
    const atRevision = String(revision);
    const { request, refusal } = seenAgainst(game, { asked, propose, atRevision, identity });
    const refused = refusal && { refused: refusedBy(refusal) };
    const command = { type: 'RequestCorrection', request, ...refused } as const;
    const state = await this.cases.execute(identity.correctionId, command, context);
    // The same request may have been recorded meanwhile, as it was seen against another state of the game.
    return state.request.atRevision === atRevision ? { state, game } : { state };
  }
}

interface Sight extends Proposal {
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
