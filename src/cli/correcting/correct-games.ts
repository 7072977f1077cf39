import type { Impact } from '../../domain/corrections/impact';
import { canonicalJson } from '../../domain/proof/canonical-json';
import type { Teams } from '../../ingestion/corrections/changes-of-rows';
import { UnreadableGameFile } from '../../ingestion/game-file';
import { hashOf } from '../../sealing/digest';
import type { CaseInFile } from './case-in-file';
import { CaseRefused, type CorrectionTarget, type RequestedCase } from './correction-target';

/** What became of a case. */
export type Outcome =
  | { readonly gameId: string; readonly outcome: 'refused'; readonly reason: string }
  | { readonly gameId: string; readonly outcome: 'previewed'; readonly names: Names; readonly impact: Impact }
  | (Taken & { readonly outcome: 'applied'; readonly revision: string })
  /** Taken already in a run before. */
  | (Taken & { readonly outcome: 'known' })
  | (Taken & { readonly outcome: 'waiting'; readonly approvalsNeeded: number });

interface Taken extends RequestedCase {
  readonly gameId: string;
}

/** Of players and teams, by id. */
export type Names = ReadonlyMap<number, string>;

interface Work {
  readonly target: CorrectionTarget;
  readonly approvers: readonly string[];
  readonly dryRun: boolean;
}

/** Takes one case to where its approvers bring it; with `dryRun` only shows what it would do. The same case in a later run is the same case. */
export async function correctGame(file: CaseInFile, { target, approvers, dryRun }: Work): Promise<Outcome> {
  const { gameId } = file;
  try {
    const teams = await target.teams(gameId);
    if (teams === undefined) throw new CaseRefused(`there is no game ${gameId}`);
    const body = file.bodyFor(teams);
    if (dryRun) {
      return { gameId, outcome: 'previewed', names: namesOf(teams), impact: await target.preview(gameId, body) };
    }
    const { correctionId, diff } = await target.request(gameId, body, keyOf(gameId, body));
    const taken = { gameId, correctionId, diff };
    const status = await target.status(correctionId);
    if (status === 'applied' || status === 'reverted') return { ...taken, outcome: 'known' };
    return await approve(taken, approvers, target);
  } catch (error) {
    if (error instanceof CaseRefused || error instanceof UnreadableGameFile)
      return { gameId, outcome: 'refused', reason: error.message };
    throw error;
  }
}

function namesOf({ homeTeam, awayTeam, players }: Teams): Names {
  return new Map([
    ...[homeTeam, awayTeam].map(({ teamId, name }) => [teamId, name] as const),
    ...players.map(({ personId, name }) => [personId, name] as const),
  ]);
}

/** The same content is the same case. */
function keyOf(gameId: string, body: object): string {
  return `correct:${hashOf(canonicalJson({ gameId, body }))}`;
}

/** One after the other, as long as it takes. */
async function approve(taken: Taken, approvers: readonly string[], target: CorrectionTarget): Promise<Outcome> {
  let approvalsNeeded = 1;
  for (const approver of approvers) {
    const { status, revision, ...approved } = await target.approve(taken.correctionId, approver);
    if (status === 'applied' && revision !== undefined) return { ...taken, outcome: 'applied', revision };
    approvalsNeeded = approved.approvalsNeeded;
  }
  return { ...taken, outcome: 'waiting', approvalsNeeded };
}
