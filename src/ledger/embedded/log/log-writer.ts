import { CommitDraft, type DraftContext } from './commit-draft';
import type { AppendOutcome } from './log-record';
import type { LogEnd, LogStorage } from './log-storage';
import { RecentIds } from './recent-ids';
import type { StreamState } from './stream-state';
import type { WriteOperation } from './write-operations';

/** Appends that share a commit at most; they wait for it together. */
const MAX_GROUP = 1000;
/** Streams whose state is kept between commits. */
const MAX_STATES = 20_000;

interface Waiting {
  readonly operation: WriteOperation;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: while one commit is on its way to the disk, the operations that arrive gather for the next. An operation is
 * answered once its commit is durable, a refusal too, since it may rest on an append of the same commit.
 */
export class LogWriter {
  private readonly context: DraftContext;
  private readonly waiting: Waiting[] = [];
  private writing: Promise<void> | undefined;
  private end: LogEnd;

  constructor(
    private readonly storage: LogStorage,
    private readonly committed: (end: LogEnd) => void,
  ) {
    this.context = { storage, recentIds: new RecentIds(storage), states: new Map<string, StreamState>() };
    this.end = storage.end();
  }

  write(operation: WriteOperation): Promise<AppendOutcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ operation, resolve, reject });
      this.writing ??= this.writeAll();
    });
  }

  /** Resolves when everything that was accepted is on disk. */
  async idle(): Promise<void> {
    await this.writing;
  }

  private async writeAll(): Promise<void> {
    await Promise.resolve();
    while (this.waiting.length > 0) await this.writeGroup(this.waiting.splice(0, MAX_GROUP));
    this.writing = undefined;
  }

  private async writeGroup(group: readonly Waiting[]): Promise<void> {
    const draft = new CommitDraft(this.context, { ...this.end });
    let outcomes: readonly AppendOutcome[];
    try {
      outcomes = group.map(({ operation }) => operation(draft));
      if (draft.runs.length > 0) await this.storage.commit(draft.newStreams, draft.runs);
    } catch (error) {
      this.forgetUncommitted();
      for (const { reject } of group) reject(error);
      return;
    }
    this.end = draft.end;
    this.forgetOldStates();
    group.forEach(({ resolve }, n) => resolve(outcomes[n] as AppendOutcome));
    if (draft.runs.length > 0) this.committed(this.end);
  }

  private forgetUncommitted(): void {
    this.context.states.clear();
    this.context.recentIds.reset();
    this.end = this.storage.end();
  }

  private forgetOldStates(): void {
    const { states } = this.context;
    for (const stream of states.keys()) {
      if (states.size <= MAX_STATES) return;
      states.delete(stream);
    }
  }
}
