import type { CaseState } from '../../domain/corrections/case/case-state';
import { isApproved } from '../../domain/corrections/case/case-state';
import type { GameCommand } from '../../domain/game/decide/command';
import type { AppliedCase, GameState } from '../../domain/game/game-state';
import { undoneBy } from '../../domain/game/standing-cases';
import { Refusal } from '../../domain/game/refusal';
import type { CaseWriter } from '../recording/case-writer';
import type { GameWriter } from '../recording/game-writer';
import type { RecordingContext } from '../recording/recording-context';

/** A case after an attempt to apply it. */
export interface Settled {
  readonly state: CaseState;
  /** Of the game, where the case was applied just now. */
  readonly revision?: bigint;
}

/**
 * Carries a case that has its approvals into its game. The game's event is the commit point: before it nothing has happened, after it the streams of
 * the cases concerned are brought up to it. Every step finds out whether it was taken before, so that whoever finds a case half-way may finish it.
 */
export class CorrectionProcess {
  constructor(
    private readonly games: GameWriter,
    private readonly cases: CaseWriter,
  ) {}

  /** @throws Refusal `no-longer-fits`: the case is then returned; any other where nobody was asked to approve it: it is then refused */
  async settle(correctionId: string, context: RecordingContext): Promise<Settled> {
    const state = await this.cases.read(correctionId);
    if (state === undefined) throw new Refusal('unknown-correction', `there is no correction ${correctionId}`);
    if (!isApproved(state)) return { state };
    try {
      const { revision, game } = await this.games.execute(
        state.request.gameId,
        commandOf(correctionId, state),
        context,
      );
      const gameState = game.state;
      await this.noteUndone(state.request.reverts, gameState, context);
      const noted = await this.cases.execute(
        correctionId,
        { type: 'NoteApplied', revision: String(appliedCase(correctionId, gameState).appliedAt) },
        context,
      );
      return { state: noted, revision };
    } catch (error) {
      throw error instanceof Refusal ? await this.giveBack(correctionId, state, { error, context }) : error;
    }
  }

  /** What a case undoes, and what that had undone, and so on: each is told whether it stands now. */
  private async noteUndone(first: string | undefined, game: GameState, context: RecordingContext): Promise<void> {
    const undone = undoneBy(game.cases);
    for (let id = first; id !== undefined; id = appliedCase(id, game).reverts) {
      const by = undone.get(id);
      const revision = String((by === undefined ? lastOf(game) : appliedCase(by, game)).appliedAt);
      await this.cases.execute(
        id,
        by === undefined ? { type: 'NoteApplied', revision } : { type: 'NoteReverted', by, revision },
        context,
      );
    }
  }

  /** What the caller is told: the case went back to be approved anew, or it has ended. */
  private async giveBack(
    correctionId: string,
    { request }: CaseState,
    { error, context }: { readonly error: Refusal; readonly context: RecordingContext },
  ): Promise<Refusal> {
    const { kind, message, faults } = error;
    if (request.approvalsNeeded === 0) {
      const refused = { kind, detail: message, faults };
      await this.cases.execute(correctionId, { type: 'RefuseCorrection', refused }, context);
      return error;
    }
    await this.cases.execute(correctionId, { type: 'ReturnCorrection', reason: message }, context);
    return new Refusal('no-longer-fits', `the correction was returned: ${message}`, faults);
  }
}

function commandOf(correctionId: string, { request, approvals }: CaseState): GameCommand {
  const { reasonCode, reason, requester, changes, reverts } = request;
  if (reverts !== undefined) return { type: 'RevertCorrection', correctionId, reverts };
  return { type: 'ApplyCorrection', correctionId, reasonCode, reason, requester, approvers: approvals, changes };
}

function appliedCase(correctionId: string, { cases }: GameState): AppliedCase {
  const applied = cases.find((other) => other.correctionId === correctionId);
  if (applied === undefined) throw new Error(`correction ${correctionId} is not in its game`);
  return applied;
}

function lastOf({ cases }: GameState): AppliedCase {
  return cases.at(-1) as AppliedCase;
}
