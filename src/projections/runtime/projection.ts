import type { RecordedEvent, SubscriptionMessage } from '../../ledger/ledger';
import type { Commit } from '../../read-models/read-models';

/** What a projector makes of events: some of the read models. */
export interface Projection {
  /** Names its checkpoint. */
  readonly name: string;
  /** What the names of the streams begin with that it follows. */
  readonly prefix: string;
  /** How much is projected at once. */
  batches(messages: AsyncIterable<SubscriptionMessage>): AsyncIterable<Batch>;
  /** The documents that a batch changes; they are written together with the checkpoint. Asked again where an engine did not answer. */
  project(batch: Batch): Promise<Commit['documents']>;
}

export interface Batch {
  /** In the order of the ledger. */
  readonly events: readonly RecordedEvent[];
  /** Every event up to it is in this batch or in one before. */
  readonly position: bigint;
}

/** A checkpoint is one of the formulas that its documents were made by: other formulas begin at the start. */
export function checkpointOf(projection: string, formulaVersion: number): string {
  return `${projection}-${formulaVersion}`;
}
