import type { RecordedEvent } from '../../ledger/ledger';
import type { Commit, Document } from '../../read-models/read-models';
import type { FreshDocuments } from './fresh-documents';

/** The events of a game can't be folded. */
export class Unfoldable extends Error {
  constructor(cause: Error) {
    super(`it can’t be folded: ${cause.message}`, { cause });
    this.name = 'Unfoldable';
  }
}

/** The documents of a game as they were at one revision and another, each folded once. */
export class FoldsByRevision {
  private readonly folds = new Map<bigint, Commit['documents']>();

  constructor(
    readonly stream: string,
    private readonly events: readonly RecordedEvent[],
    private readonly fresh: FreshDocuments,
  ) {}

  /** @throws Unfoldable */
  at(revision: bigint): Commit['documents'] {
    const known = this.folds.get(revision) ?? this.foldUpTo(revision);
    this.folds.set(revision, known);
    return known;
  }

  /** A document as it should be at a revision; `undefined` where there was none, or the game was never there. */
  documentAt(revision: bigint, { model, id }: { readonly model: string; readonly id: string }): Document | undefined {
    if (!this.events.some((event) => event.revision === revision)) return undefined;
    return this.at(revision).find((made) => made.model === model && made.document._id === id)?.document;
  }

  private foldUpTo(revision: bigint): Commit['documents'] {
    try {
      return this.fresh(
        this.stream,
        this.events.filter((event) => event.revision <= revision),
      );
    } catch (error) {
      throw new Unfoldable(error as Error);
    }
  }
}
