import { recordingOf } from '../../domain/game/recording';
import { CHAIN_START } from '../../domain/proof/hash-chain';
import { type Head, HEADS_STREAM, type HeadsJournalled, readHeads } from '../../domain/proof/heads-journal';
import { RevisionConflict } from '../../ledger/errors';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { chainEvent, stampAfter } from '../recording/chain-event';
import type { RecordingContext } from '../recording/recording-context';

const CONTEXT: RecordingContext = { actor: { id: 'courtledger', role: 'process' }, correlationId: 'heads' };

/** The most heads that one event carries, so that an append stays far below what the ledger takes at once. */
const HEADS_AN_EVENT = 2_000;

interface MovedHead {
  readonly stream: string;
  readonly revision: bigint;
  readonly hash: string;
}

/**
 * Writes down where streams end, so that one that is cut off, or written anew with all its hashes, is found out. There may be several of it: the exact
 * revision lets one at a time append, and the others do so behind it.
 */
export class HeadsJournal {
  private readonly moved = new Map<string, MovedHead>();

  constructor(
    private readonly ledger: Ledger,
    /** ISO 8601 UTC with milliseconds. */
    private readonly now: () => string = () => new Date().toISOString(),
  ) {}

  /** A stream has moved on; what is told late of where it was before changes nothing. */
  note(head: MovedHead): void {
    const known = this.moved.get(head.stream);
    if (known === undefined || known.revision < head.revision) this.moved.set(head.stream, head);
  }

  /** Journals what has moved since the last time. @throws LedgerUnavailable: it is journalled the next time */
  async write(upTo?: bigint): Promise<void> {
    const heads = [...this.moved.values()];
    for (let from = 0; from < heads.length; from += HEADS_AN_EVENT) {
      const some = heads.slice(from, from + HEADS_AN_EVENT);
      const last = from + HEADS_AN_EVENT >= heads.length;
      await this.append({ heads: some.map(toHead), ...(last && upTo !== undefined && { upTo: upTo.toString() }) });
      for (const head of some) if (this.moved.get(head.stream) === head) this.moved.delete(head.stream);
    }
  }

  /** Journals what was appended and not journalled: what a crash left, or a writer that keeps no journal. @throws LedgerUnavailable */
  async catchUp(signal?: AbortSignal): Promise<void> {
    let upTo: bigint | undefined;
    for await (const event of this.ledger.readAll({ prefix: '', ...after(await this.journalledUpTo()) })) {
      if (signal?.aborted) return;
      this.noteStored(event);
      upTo = event.position;
    }
    if (upTo !== undefined) await this.write(upTo);
  }

  private noteStored({ stream, revision, metadata: { hash } }: RecordedEvent): void {
    // Streams of others, the engine's own among them, have no hashes.
    if (stream === HEADS_STREAM || typeof hash !== 'string') return;
    this.note({ stream, revision, hash });
  }

  private async journalledUpTo(): Promise<bigint | undefined> {
    for await (const event of this.ledger.readStream(HEADS_STREAM, { direction: 'backwards' })) {
      const { upTo } = readHeads(event);
      if (upTo !== undefined) return BigInt(upTo);
    }
    return undefined;
  }

  /** Whoever loses the race for the next revision goes behind the winner. */
  private async append(data: HeadsJournalled['data']): Promise<void> {
    for (;;) {
      const last = await this.last();
      const { hash, recordedAt } = last ? recordingOf(last) : { hash: CHAIN_START, recordedAt: '' };
      const place = { stream: HEADS_STREAM, revision: last ? last.revision + 1n : 0n, previousHash: hash };
      const event: HeadsJournalled = { type: 'HeadsJournalled', data };
      const { proposed } = chainEvent(event, place, stampAfter(recordedAt, { context: CONTEXT, now: this.now() }));
      try {
        await this.ledger.append(HEADS_STREAM, last?.revision ?? 'no-stream', [proposed]);
        return;
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
      }
    }
  }

  private async last(): Promise<RecordedEvent | undefined> {
    for await (const event of this.ledger.readStream(HEADS_STREAM, { direction: 'backwards', limit: 1 })) return event;
    return undefined;
  }
}

function toHead({ stream, revision, hash }: MovedHead): Head {
  return { stream, revision: revision.toString(), hash };
}

function after(position: bigint | undefined): { readonly after?: bigint } {
  return position === undefined ? {} : { after: position };
}
