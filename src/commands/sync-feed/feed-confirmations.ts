import { type FeedConfirmed, feedStream } from '../../domain/game/feed-stream';
import { recordingOf } from '../../domain/game/recording';
import { UnreadableEvent } from '../../domain/game/upcast';
import { CHAIN_START } from '../../domain/proof/hash-chain';
import { RevisionConflict } from '../../ledger/errors';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { chainEvent, stampAfter } from '../recording/chain-event';
import type { RecordingContext } from '../recording/recording-context';

/** The times of files that changed nothing: in a stream of its own for each game, whose last event has the newest. */
export class FeedConfirmations {
  constructor(
    private readonly ledger: Ledger,
    /** ISO 8601 UTC with milliseconds. */
    private readonly now: () => string = () => new Date().toISOString(),
  ) {}

  /** The time of the newest such file of a game. */
  async newest(gameId: string): Promise<string | undefined> {
    const last = await this.last(gameId);
    return last && fileTimeOf(last);
  }

  /** Remembers a file, unless a newer one is remembered; whoever loses the race for the next revision looks again. */
  async confirm(gameId: string, fileTime: string, context: RecordingContext): Promise<void> {
    for (;;) {
      const last = await this.last(gameId);
      if (last && fileTimeOf(last) >= fileTime) return;
      try {
        await this.append(gameId, { fileTime }, { last, context });
        return;
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
      }
    }
  }

  private async last(gameId: string): Promise<RecordedEvent | undefined> {
    for await (const event of this.ledger.readStream(feedStream(gameId), { direction: 'backwards', limit: 1 }))
      return event;
    return undefined;
  }

  private async append(
    gameId: string,
    data: FeedConfirmed['data'],
    { last, context }: { last: RecordedEvent | undefined; context: RecordingContext },
  ): Promise<void> {
    const stream = feedStream(gameId);
    const { hash, recordedAt } = last ? recordingOf(last) : { hash: CHAIN_START, recordedAt: '' };
    const revision = last ? last.revision + 1n : 0n;
    const event: FeedConfirmed = { type: 'FeedConfirmed', data };
    const stamp = stampAfter(recordedAt, { context, now: this.now() });
    const { proposed } = chainEvent(event, { stream, revision, previousHash: hash }, stamp);
    await this.ledger.append(stream, last?.revision ?? 'no-stream', [proposed]);
  }
}

function fileTimeOf({ data, stream }: RecordedEvent): string {
  const { fileTime } = data;
  if (typeof fileTime !== 'string') throw new UnreadableEvent(`the last event of ${stream} has no fileTime`);
  return fileTime;
}
