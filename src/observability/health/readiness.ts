import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CORRECTION_STREAM_PREFIX } from '../../domain/corrections/case/correction-stream';
import { LEDGER, READ_MODELS } from '../../engines.module';
import type { Ledger } from '../../ledger/ledger';
import type { ReadModels } from '../../read-models/read-models';
import type { Positions } from '../../projections/runtime/projectors';
import { PROJECTION, projectionLag, type ProjectionStatus } from '../projection-status';

/** An engine that takes longer, in milliseconds, counts as out of reach. */
const PATIENCE = 2_000;

/** A projection that is further behind, in milliseconds, gives answers that are too old. */
const MAX_LAG = 30_000;

/** What a server stands on. `ok` is true when every part of it is. */
export interface ReadinessReport {
  readonly ok: boolean;
  readonly ledger: Part;
  readonly readModels: Part;
  /** Of the games. */
  readonly projection: ProjectionPart & { readonly quarantined: readonly string[] };
  readonly seasons: ProjectionPart;
  readonly corrections: ProjectionPart;
}

interface Part {
  readonly ok: boolean;
  readonly error?: string;
}

interface ProjectionPart extends Part {
  readonly position?: string;
  readonly lagSeconds?: number;
}

@Injectable()
export class Readiness {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
  ) {}

  async report(): Promise<ReadinessReport> {
    const [ledger, readModels, games, seasons, corrections] = await Promise.all([
      reached(() => this.ledger.head()),
      // Any question will do: whether there is an answer is what matters.
      reached(() => this.readModels.live().checkpoint('readiness')),
      this.projectionPart(() => this.projection.position()),
      this.projectionPart(() => this.projection.seasonsPosition()),
      this.projectionPart(() => this.projection.correctionsPosition(), CORRECTION_STREAM_PREFIX),
    ]);
    return {
      ok: [ledger, readModels, games, seasons, corrections].every(({ ok }) => ok),
      ledger: partOf(ledger),
      readModels: partOf(readModels),
      projection: { ...games, quarantined: this.projection.quarantined() },
      seasons,
      corrections,
    };
  }

  private async projectionPart(
    positionOf: () => Promise<bigint | undefined>,
    prefix?: string,
  ): Promise<ProjectionPart> {
    const failure = this.projection.failure();
    if (failure) return { ok: false, error: 'a projector has ended' };
    const again = this.projection.foldingAgain();
    if (again) return { ok: false, error: `the documents of the running formulas are not there yet: ${told(again)}` };
    const position = await reached(positionOf);
    if (!position.ok) return { ok: false };
    const lag = await reached(() => projectionLag(this.ledger, position.value, prefix));
    return {
      ok: lag.ok && lag.value <= MAX_LAG,
      ...(position.value !== undefined && { position: position.value.toString() }),
      ...(lag.ok && { lagSeconds: lag.value / 1000 }),
    };
  }
}

function told(positions: Positions): string {
  return Object.entries(positions)
    .map(([name, position]) => `${name} are folded up to position ${position ?? 0n}`)
    .join(', ');
}

type Reached<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: string };

async function reached<Value>(ask: () => Promise<Value>): Promise<Reached<Value>> {
  const silence = new AbortController();
  try {
    const late = wait(PATIENCE, undefined, { signal: silence.signal, ref: false }).then(() =>
      Promise.reject(new Error('no answer')),
    );
    late.catch(() => undefined);
    return { ok: true, value: await Promise.race([ask(), late]) };
  } catch (error) {
    return { ok: false, error: (error as Error).name === 'Error' ? 'no answer' : (error as Error).name };
  } finally {
    silence.abort();
  }
}

function partOf(reached: Reached<unknown>): Part {
  return reached.ok ? { ok: true } : { ok: false, error: reached.error };
}
