import type { CaseCommand } from '../../domain/corrections/case/case-command';
import { type CaseState, caseAfter } from '../../domain/corrections/case/case-state';
import { correctionStream } from '../../domain/corrections/case/correction-stream';
import { decideCase } from '../../domain/corrections/case/decide-case';
import { readCaseEvent } from '../../domain/corrections/case/read-case-event';
import { recordingOf } from '../../domain/game/recording';
import { CHAIN_START } from '../../domain/proof/hash-chain';
import { RevisionConflict } from '../../ledger/errors';
import type { Ledger, ProposedEvent } from '../../ledger/ledger';
import { chainEvent, stampAfter } from './chain-event';
import { InTurn } from './in-turn';
import type { RecordingContext } from './recording-context';

/** A case, and where its stream is. */
interface CaseSession {
  readonly stream: string;
  readonly state: CaseState | undefined;
  /** Events so far; the next one's revision. */
  readonly length: bigint;
  /** Of the last event. */
  readonly hash: string;
  readonly recordedAt: string;
}

/** Reads the stream of a case, decides, and appends. A case has a handful of events, so it is read anew each time. */
export class CaseWriter {
  private readonly turns = new InTurn();

  constructor(
    private readonly ledger: Ledger,
    /** ISO 8601 UTC with milliseconds. */
    private readonly now: () => string = () => new Date().toISOString(),
  ) {}

  /** The case as it is; `undefined` where there is none. */
  async read(correctionId: string): Promise<CaseState | undefined> {
    return (await this.readSession(correctionId)).state;
  }

  /** The case after the command. @throws Refusal, LedgerUnavailable */
  execute(correctionId: string, command: CaseCommand, context: RecordingContext): Promise<CaseState> {
    return this.turns.take(correctionId, () => this.decideAndAppend(correctionId, command, context));
  }

  /** Whoever loses the race for the next revision looks again; each loses only to one that won. */
  private async decideAndAppend(
    correctionId: string,
    command: CaseCommand,
    context: RecordingContext,
  ): Promise<CaseState> {
    for (;;) {
      const session = await this.readSession(correctionId);
      const events = decideCase(command, session.state);
      const after = caseAfter(events, session.state) as CaseState;
      if (events.length === 0) return after;
      try {
        const expected = session.length === 0n ? 'no-stream' : session.length - 1n;
        await this.ledger.append(session.stream, expected, chain(events, session, { context, now: this.now() }));
        return after;
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
      }
    }
  }

  private async readSession(correctionId: string): Promise<CaseSession> {
    const stream = correctionStream(correctionId);
    let session: CaseSession = { stream, state: undefined, length: 0n, hash: CHAIN_START, recordedAt: '' };
    for await (const recorded of this.ledger.readStream(stream)) {
      const state = caseAfter([readCaseEvent(recorded)], session.state);
      session = { stream, state, length: recorded.revision + 1n, ...recordingOf(recorded) };
    }
    return session;
  }
}

function chain(
  events: readonly { readonly type: string; readonly data: object }[],
  session: CaseSession,
  now: { readonly context: RecordingContext; readonly now: string },
): ProposedEvent[] {
  const stamp = stampAfter(session.recordedAt, now);
  let { length: revision, hash: previousHash } = session;
  return events.map((event) => {
    const { proposed, hash } = chainEvent(event, { stream: session.stream, revision, previousHash }, stamp);
    previousHash = hash;
    revision += 1n;
    return proposed;
  });
}
