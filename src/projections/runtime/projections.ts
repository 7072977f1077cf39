import { FORMULA_VERSION } from '../../domain/formula-version';
import type { Ledger } from '../../ledger/ledger';
import type { ReadModels } from '../../read-models/read-models';
import { dropUnread, generationFor } from './generations';
import type { ProjectionObserver } from './projection-observer';
import { NOWHERE, type Positions, Projectors } from './projectors';
import { untilEnginesAnswer } from './retry';

interface ProjectionsParts {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  readonly observer: ProjectionObserver;
  readonly formulaVersion?: number;
}

/**
 * Keeps the read models of the running formulas. Where the live generation was made by others, everything is folded again into a new one, and readers
 * see the old one, as it is, until that has caught up.
 */
export class Projections {
  private readonly stopping = new AbortController();
  private readonly started: Promise<Projectors>;
  private readonly live: Promise<void>;
  private projectors: Projectors | undefined;
  private isLive = false;

  /** Starts at once. */
  constructor(private readonly parts: ProjectionsParts) {
    this.started = this.start();
    this.live = this.started.then((projectors) => this.makeLive(projectors));
    this.live.catch((error: unknown) => {
      if (!this.stopping.signal.aborted) parts.observer.failed(error as Error);
    });
  }

  /** Of what readers see; nothing while they see what other formulas made. */
  get positions(): Positions {
    return this.isLive && this.projectors ? this.projectors.positions : NOWHERE;
  }

  get quarantined(): readonly string[] {
    return this.projectors?.quarantined ?? [];
  }

  /** How far the documents are that readers don't see yet. */
  get foldingAgain(): Positions | undefined {
    if (this.isLive) return undefined;
    return this.projectors?.positions ?? NOWHERE;
  }

  /** Resolves once every event that is in the ledger now can be read. `onWait` is told how far that is, from 0 to 1. */
  async caughtUp(onWait?: (fraction: number) => void): Promise<void> {
    await (await this.started).caughtUp(onWait);
    await this.live;
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.started.catch(() => undefined);
    await this.projectors?.close();
    await this.live.catch(() => undefined);
  }

  private async start(): Promise<Projectors> {
    const { ledger, readModels, observer, formulaVersion = FORMULA_VERSION } = this.parts;
    const generation = await this.patiently(() => generationFor(readModels, formulaVersion));
    this.stopping.signal.throwIfAborted();
    this.isLive = generation.name === readModels.live().name;
    const isSuperseded = (): boolean => this.isLive && generation.name !== readModels.live().name;
    this.projectors = new Projectors({ ledger, generation, formulaVersion, observer, isSuperseded });
    return this.projectors;
  }

  private async makeLive(projectors: Projectors): Promise<void> {
    if (this.isLive) return;
    await projectors.caughtUp();
    await this.patiently(() => this.parts.readModels.flip(projectors.generation.name));
    this.isLive = true;
    await this.patiently(() => dropUnread(this.parts.readModels, this.stopping.signal));
  }

  private patiently<Result>(job: () => Promise<Result>): Promise<Result> {
    return untilEnginesAnswer(job, {
      signal: this.stopping.signal,
      onUnavailable: (error) => this.parts.observer.waiting(error),
    });
  }
}
