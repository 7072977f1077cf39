import {
  ApproveCorrectionCommand,
  type Approved,
} from '../../src/commands/approve-correction/approve-correction.command';
import { ApproveCorrectionHandler } from '../../src/commands/approve-correction/approve-correction.handler';
import { CorrectionDesk, type Opened } from '../../src/commands/correcting/correction-desk';
import { identify } from '../../src/commands/correcting/correction-id';
import { CorrectionProcess } from '../../src/commands/correcting/correction-process';
import { CaseWriter } from '../../src/commands/recording/case-writer';
import { GameWriter } from '../../src/commands/recording/game-writer';
import type { RecordingContext } from '../../src/commands/recording/recording-context';
import { RequestCorrectionCommand } from '../../src/commands/request-correction/request-correction.command';
import { RequestCorrectionHandler } from '../../src/commands/request-correction/request-correction.handler';
import { RevertCorrectionCommand } from '../../src/commands/revert-correction/revert-correction.command';
import { RevertCorrectionHandler } from '../../src/commands/revert-correction/revert-correction.handler';
import type { CaseState } from '../../src/domain/corrections/case/case-state';
import type { RequestedChange } from '../../src/domain/corrections/requested-change';
import type { Play } from '../../src/domain/plays/play';
import type { Ledger } from '../../src/ledger/ledger';

export interface Request {
  readonly changes: readonly RequestedChange[];
  readonly key?: string;
  readonly fastPath?: boolean;
}

/** What one process has to work on the corrections of one game with; several may share a ledger. */
export class CorrectionOffice {
  readonly games: GameWriter;
  readonly cases: CaseWriter;
  readonly process: CorrectionProcess;
  private readonly desk: CorrectionDesk;

  constructor(
    readonly ledger: Ledger,
    readonly gameId: string,
  ) {
    this.games = new GameWriter(ledger);
    this.cases = new CaseWriter(ledger);
    this.process = new CorrectionProcess(this.games, this.cases, ledger);
    this.desk = new CorrectionDesk(this.games, this.cases, this.process);
  }

  async report(actor: string, ...plays: readonly Play[]): Promise<void> {
    const reported = plays.map((play) => ({ play }));
    const command = { type: 'RecordPlays', source: 'courtledger', plays: reported } as const;
    await this.games.execute(this.gameId, command, acting(actor));
  }

  request(actor: string, { changes, key, fastPath = false }: Request): Promise<Opened> {
    const identity = identify({ actor, path: `games/${this.gameId}`, body: { changes } }, key);
    const requested = { changes, includeDependents: false };
    const asked = { reasonCode: 'VIDEO_REVIEW', reason: 'Seen again.', evidence: [], requested, fastPath } as const;
    const command = new RequestCorrectionCommand(this.gameId, asked, identity, acting(actor));
    return new RequestCorrectionHandler(this.desk).execute(command);
  }

  revert(actor: string, correctionId: string): Promise<Opened> {
    const identity = identify({ actor, path: `corrections/${correctionId}`, body: {} }, undefined);
    const command = new RevertCorrectionCommand(correctionId, 'It was not.', identity, acting(actor));
    return new RevertCorrectionHandler(this.desk, this.cases).execute(command);
  }

  approve(actor: string, correctionId: string): Promise<Approved> {
    const handler = new ApproveCorrectionHandler(this.games, this.cases, this.process, this.ledger);
    return handler.execute(new ApproveCorrectionCommand(correctionId, undefined, acting(actor)));
  }

  /** Approves as a process does that dies before it carries the case into its game. */
  async onlyApprove(actor: string, correctionId: string): Promise<CaseState> {
    return this.cases.execute(correctionId, { type: 'ApproveCorrection', actor, scorers: new Set() }, acting(actor));
  }

  /** Carries an approved case into its game as a process does that dies before it tells the case. */
  async onlyApply(correctionId: string): Promise<void> {
    const { request, approvals } = (await this.cases.read(correctionId)) as CaseState;
    const { reasonCode, reason, requester, changes } = request;
    const said = { correctionId, reasonCode, reason, requester, approvers: approvals, changes };
    await this.games.execute(this.gameId, { type: 'ApplyCorrection', ...said }, acting('ann'));
  }

  settle(correctionId: string): Promise<{ readonly state: CaseState }> {
    return this.process.settle(correctionId, acting('courtledger'));
  }

  async statusOf(correctionId: string): Promise<string | undefined> {
    return (await this.cases.read(correctionId))?.status;
  }
}

export function acting(actor: string): RecordingContext {
  return { actor: { id: actor, role: 'every' }, correlationId: `r-${actor}` };
}
