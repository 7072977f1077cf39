import type { CaseCommand } from '../../domain/corrections/case/case-command';
import { type CaseState, isApproved, wasApproved } from '../../domain/corrections/case/case-state';
import type { GameCommand } from '../../domain/game/decide/command';
import type { AppliedCase, GameState } from '../../domain/game/game-state';
import { settledAt, undoneBy } from '../../domain/game/standing-cases';
import { Refusal } from '../../domain/game/refusal';
import type { Ledger } from '../../ledger/ledger';
import type { CaseWriter } from '../recording/case-writer';
import type { GameWriter } from '../recording/game-writer';
import type { RecordingContext } from '../recording/recording-context';
import { readScorers } from './read-scorers';

/** A case after an attempt to apply it. */
export interface Settled {
  readonly state: CaseState;
  /** Of the game, where the case is applied there. */
  readonly revision?: bigint;
}

/** The game as it is seen after an attempt to carry a case into it, and what it had against the case. */
interface Carried {
  readonly revision: bigint;
  readonly game: GameState;
  readonly refusal?: Refusal;
}

/**
 * Carries a case that has its approvals into its game. The game's event is the commit point: before it nothing has happened, after it the streams of
 * the cases concerned are brought up to it, whatever another process has told them meanwhile. Every step finds out whether it was taken before, so that
 * whoever finds a case half-way may finish it.
 */
export class CorrectionProcess {
  constructor(
    private readonly games: GameWriter,
    private readonly cases: CaseWriter,
    private readonly ledger: Ledger,
  ) {}

  /** @throws Refusal `no-longer-fits`: the case is then returned; any other where nobody was asked to approve it: it is then refused */
  async settle(correctionId: string, context: RecordingContext): Promise<Settled> {
    const state = await this.cases.read(correctionId);
    if (state === undefined) throw new Refusal('unknown-correction', `there is no correction ${correctionId}`);
    if (!wasApproved(state)) return { state };
    const { gameId, reverts } = state.request;
    const { revision, game, refusal } = isApproved(state)
      ? await this.carry(correctionId, state, context)
      : await this.look(gameId);
    if (!caseIn(game, correctionId)) {
      if (refusal) throw refusal;
      return { state };
    }
    for (let id = reverts; id !== undefined; id = caseIn(game, id)?.reverts) await this.note(id, game, context);
    return { state: await this.note(correctionId, game, context), revision };
  }

  /** Another process may be faster, and the game hold the case though it no longer fits there now. */
  private async carry(correctionId: string, state: CaseState, context: RecordingContext): Promise<Carried> {
    const { gameId } = state.request;
    try {
      await this.refuseScorers(correctionId, state);
      const { revision, game } = await this.games.execute(gameId, commandOf(correctionId, state), context);
      return { revision, game: game.state };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const refusal = await this.giveBack(correctionId, state, { error, context });
      return { ...(await this.look(gameId)), refusal };
    }
  }

  private async look(gameId: string): Promise<Carried> {
    const { revision, state: game } = await this.games.read(gameId);
    return { revision, game };
  }

  /** Who has approved may have scored a play since, and then somebody else has to. @throws Refusal `own-scoring` */
  private async refuseScorers(correctionId: string, { request, approvals }: CaseState): Promise<void> {
    const { revision, game } = await this.look(request.gameId);
    const seen = BigInt(request.atRevision);
    if (revision === seen || caseIn(game, correctionId)) return;
    const scorers = await readScorers(request, game, this.ledger, seen + 1n);
    const scorer = approvals.find((approver) => scorers.has(approver));
    if (scorer !== undefined)
      throw new Refusal('own-scoring', `${scorer} has approved it, and scored a play that it would change`);
  }

  /** Tells a case whether it stands, and since when: that it was applied at all comes first. */
  private async note(correctionId: string, game: GameState, context: RecordingContext): Promise<CaseState> {
    const applied = caseIn(game, correctionId) as AppliedCase;
    const tell = (command: CaseCommand): Promise<CaseState> => this.cases.execute(correctionId, command, context);
    const noted = await tell({ type: 'NoteApplied', revision: String(applied.appliedAt) });
    const settled = settledAt(applied, game.cases);
    if (settled === applied.appliedAt) return noted;
    const by = undoneBy(game.cases).get(correctionId);
    const revision = String(settled);
    return tell(by === undefined ? { type: 'NoteApplied', revision } : { type: 'NoteReverted', by, revision });
  }

  /** What the caller is told: the case went back to be approved anew, or it has ended. */
  private async giveBack(
    correctionId: string,
    { request, returns }: CaseState,
    { error, context }: { readonly error: Refusal; readonly context: RecordingContext },
  ): Promise<Refusal> {
    const { kind, message, faults } = error;
    if (request.approvalsNeeded === 0) {
      const refused = { kind, detail: message, faults };
      await this.cases.execute(correctionId, { type: 'RefuseCorrection', refused }, context);
      return error;
    }
    await this.cases.execute(correctionId, { type: 'ReturnCorrection', reason: message, returns }, context);
    return new Refusal('no-longer-fits', `the correction was returned: ${message}`, faults);
  }
}

function commandOf(correctionId: string, { request, approvals }: CaseState): GameCommand {
  const { reasonCode, reason, requester, changes, reverts } = request;
  if (reverts !== undefined) return { type: 'RevertCorrection', correctionId, reverts };
  return { type: 'ApplyCorrection', correctionId, reasonCode, reason, requester, approvers: approvals, changes };
}

function caseIn({ cases }: GameState, correctionId: string): AppliedCase | undefined {
  return cases.find((applied) => applied.correctionId === correctionId);
}
