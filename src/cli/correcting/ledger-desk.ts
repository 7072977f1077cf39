import { randomUUID } from 'node:crypto';
import { ApproveCorrectionCommand } from '../../commands/approve-correction/approve-correction.command';
import { ApproveCorrectionHandler } from '../../commands/approve-correction/approve-correction.handler';
import { CorrectionDesk } from '../../commands/correcting/correction-desk';
import { identify } from '../../commands/correcting/correction-id';
import { CorrectionProcess } from '../../commands/correcting/correction-process';
import { CaseWriter } from '../../commands/recording/case-writer';
import { GameWriter } from '../../commands/recording/game-writer';
import type { RecordingContext } from '../../commands/recording/recording-context';
import { PreviewCorrectionCommand } from '../../commands/request-correction/preview-correction.command';
import { PreviewCorrectionHandler } from '../../commands/request-correction/preview-correction.handler';
import { readCorrectionRequest } from '../../commands/request-correction/read-correction-request';
import { RequestCorrectionCommand } from '../../commands/request-correction/request-correction.command';
import { RequestCorrectionHandler } from '../../commands/request-correction/request-correction.handler';
import type { CaseStatus } from '../../domain/corrections/case/case-state';
import type { Impact } from '../../domain/corrections/impact';
import { Refusal } from '../../domain/game/refusal';
import type { SignSeal } from '../../domain/proof/seal-signature';
import { Problem } from '../../http/problems/problem';
import type { Teams } from '../../ingestion/corrections/changes-of-rows';
import type { Ledger } from '../../ledger/ledger';
import { type ApprovedCase, CaseRefused, type CorrectionTarget, type RequestedCase } from './correction-target';

interface Parts {
  readonly ledger: Ledger;
  readonly sign: SignSeal;
  readonly requester: string;
  readonly close: CorrectionTarget['close'];
}

/** Corrections straight into a ledger: nobody vouches for who asks and who approves, and the events say so (S26). */
export class LedgerDesk implements CorrectionTarget {
  readonly close: CorrectionTarget['close'];
  private readonly requester: string;
  private readonly games: GameWriter;
  private readonly cases: CaseWriter;
  private readonly previews: PreviewCorrectionHandler;
  private readonly requests: RequestCorrectionHandler;
  private readonly approvals: ApproveCorrectionHandler;

  constructor({ ledger, sign, requester, close }: Parts) {
    this.close = close;
    this.requester = requester;
    this.games = new GameWriter(ledger, undefined, sign);
    this.cases = new CaseWriter(ledger);
    const process = new CorrectionProcess(this.games, this.cases, ledger);
    this.previews = new PreviewCorrectionHandler(this.games);
    this.requests = new RequestCorrectionHandler(new CorrectionDesk(this.games, this.cases, process));
    this.approvals = new ApproveCorrectionHandler(this.games, this.cases, process, ledger);
  }

  async teams(gameId: string): Promise<Teams | undefined> {
    const { schedule, rosters } = (await this.games.read(gameId)).state;
    if (schedule === undefined) return undefined;
    const { homeTeam, awayTeam } = schedule;
    const players = [homeTeam, awayTeam].flatMap(({ teamId }) =>
      (rosters.get(teamId)?.players ?? []).map((player) => ({ ...player, teamId })),
    );
    return { homeTeam, awayTeam, players };
  }

  preview(gameId: string, body: object): Promise<Impact> {
    return refusing(() => {
      const { requested } = readCorrectionRequest(body).asked;
      return this.previews.execute(new PreviewCorrectionCommand(gameId, requested));
    });
  }

  request(gameId: string, body: object, key: string): Promise<RequestedCase> {
    return refusing(() => {
      const { asked } = readCorrectionRequest(body);
      const identity = identify({ actor: this.requester, path: `games/${gameId}`, body }, key);
      return this.requests.execute(new RequestCorrectionCommand(gameId, asked, identity, contextOf(this.requester)));
    });
  }

  async status(correctionId: string): Promise<CaseStatus | undefined> {
    return (await this.cases.read(correctionId))?.status;
  }

  approve(correctionId: string, approver: string): Promise<ApprovedCase> {
    return refusing(async () => {
      const command = new ApproveCorrectionCommand(correctionId, undefined, contextOf(approver));
      const { state, revision } = await this.approvals.execute(command);
      const { status, request } = state;
      return {
        status,
        approvalsNeeded: request.approvalsNeeded,
        ...(revision !== undefined && { revision: revision.toString() }),
      };
    });
  }
}

function contextOf(actor: string): RecordingContext {
  return {
    actor: { id: actor, role: 'operator' },
    correlationId: randomUUID(),
    source: 'cli',
    authenticated: false,
  };
}

async function refusing<Answer>(step: () => Promise<Answer>): Promise<Answer> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Refusal) throw new CaseRefused(error.message, error.faults);
    if (error instanceof Problem) throw new CaseRefused(error.message, error.details.errors);
    throw error;
  }
}
