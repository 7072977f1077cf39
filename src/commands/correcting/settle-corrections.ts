import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger } from 'nestjs-pino';
import { CORRECTION_STREAM_PREFIX, correctionIdOf } from '../../domain/corrections/case/correction-stream';
import { Refusal } from '../../domain/game/refusal';
import { LedgerUnavailable } from '../../ledger/errors';
import type { Ledger, RecordedEvent, Subscription } from '../../ledger/ledger';
import { LEDGER } from '../../engines.module';
import { GameBusy } from '../recording/game-writer';
import type { RecordingContext } from '../recording/recording-context';
import { CorrectionProcess } from './correction-process';

/** Events of a case that has been told what its game says. */
const TOLD: ReadonlySet<string> = new Set(['CorrectionApplied', 'CorrectionAudited', 'CorrectionReverted']);

/** Pause before a step that an engine did not answer is tried again, in milliseconds. */
const PAUSE = 1_000;

/**
 * The process manager of corrections: follows their streams and finishes what a crash left between an approval and the end. What a handler
 * is still busy with it finds done, or does first: every step is taken once. It keeps no checkpoint: cases are few, and finding one done is cheap.
 */
@Injectable()
export class SettleCorrections implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private subscription: Subscription | undefined;
  private ended: Promise<void> | undefined;

  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly process: CorrectionProcess,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.subscription = this.ledger.subscribe({ prefix: CORRECTION_STREAM_PREFIX });
    this.ended = this.run(this.subscription).catch((error: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.fatal({ err: error }, 'corrections are no longer followed');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.subscription?.close();
    await this.ended;
  }

  /** Cases that were there at the start wait until all of their events have come by. */
  private async run(subscription: Subscription): Promise<void> {
    const waiting = new Set<string>();
    let live = false;
    for await (const message of subscription) {
      if (message.kind === 'events') note(message.events, waiting);
      if (message.kind === 'caught-up') live = true;
      if (!live) continue;
      for (const correctionId of waiting) await this.settle(correctionId);
      waiting.clear();
    }
  }

  private async settle(correctionId: string): Promise<void> {
    const context = contextOf(correctionId);
    while (!this.stopping.signal.aborted) {
      try {
        await this.process.settle(correctionId, context);
        return;
      } catch (error) {
        // A refusal was recorded with the case, for those who ask for it.
        if (error instanceof Refusal) return;
        const passing = error instanceof LedgerUnavailable || error instanceof GameBusy;
        this.logger[passing ? 'warn' : 'error']({ correctionId, err: error }, 'a correction can’t be settled');
        if (!passing) return;
        await wait(PAUSE, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }
}

function note(events: readonly RecordedEvent[], waiting: Set<string>): void {
  for (const { stream, type } of events) {
    if (TOLD.has(type)) waiting.delete(correctionIdOf(stream));
    else waiting.add(correctionIdOf(stream));
  }
}

function contextOf(correctionId: string): RecordingContext {
  return { actor: { id: 'courtledger', role: 'process' }, correlationId: `settle:${correctionId}` };
}
