import type { Ledger, Subscription } from '../../ledger/ledger';
import type { Generation } from '../../read-models/read-models';
import { type Batch, checkpointOf, type Projection } from './projection';
import type { ProjectionObserver } from './projection-observer';
import { untilEnginesAnswer } from './retry';

export interface ProjectorParts {
  readonly ledger: Ledger;
  /** Where the documents go. */
  readonly generation: Generation;
  readonly formulaVersion: number;
  readonly observer: ProjectionObserver;
  /** Whether readers have gone on to a generation that another process made. */
  readonly isSuperseded: () => boolean;
}

/** What would be written now nobody would read, and the checkpoint of the generation that is live is another one. */
class Superseded extends Error {
  constructor(generation: string) {
    super(`another process has made another generation live than ${generation}: start this one again`);
    this.name = 'Superseded';
  }
}

/**
 * Follows the streams of a projection and writes its documents. The checkpoint moves with the documents, never ahead of them; what is
 * delivered again has no effect, because a document never goes back.
 */
export class Projector {
  private readonly stopping = new AbortController();
  private readonly ended: Promise<void>;
  private subscription: Subscription | undefined;
  private reached: bigint | undefined;

  /** Starts at once, behind its checkpoint. */
  constructor(
    private readonly projection: Projection,
    private readonly parts: ProjectorParts,
  ) {
    this.ended = this.run().catch((error: unknown) => {
      if (!this.stopping.signal.aborted) parts.observer.failed(error as Error);
    });
  }

  /** Every event up to it is in the documents; `undefined` before the first. */
  get position(): bigint | undefined {
    return this.reached;
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.subscription?.close();
    await this.ended;
  }

  private async run(): Promise<void> {
    const { ledger, generation, observer } = this.parts;
    this.reached = await this.patiently(() => generation.checkpoint(this.checkpoint));
    this.stopping.signal.throwIfAborted();
    this.subscription = ledger.subscribe({
      prefix: this.projection.prefix,
      ...(this.reached !== undefined && { after: this.reached }),
    });
    for await (const batch of this.projection.batches(this.subscription)) {
      await this.take(batch);
      if (batch.events.length > 0) observer.projected(batch.events, this.projection.name);
    }
  }

  private async take(batch: Batch): Promise<void> {
    const { generation, isSuperseded } = this.parts;
    const { position } = batch;
    if (isSuperseded()) throw new Superseded(generation.name);
    const documents = await this.patiently(() => this.projection.project(batch));
    const checkpoint = { projector: this.checkpoint, position };
    await this.patiently(() => generation.commit({ documents, checkpoint }));
    this.reached = position;
  }

  private get checkpoint(): string {
    return checkpointOf(this.projection.name, this.parts.formulaVersion);
  }

  private patiently<Result>(job: () => Promise<Result>): Promise<Result> {
    return untilEnginesAnswer(job, {
      signal: this.stopping.signal,
      onUnavailable: (error) => this.parts.observer.waiting(error),
    });
  }
}
