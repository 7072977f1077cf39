import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { LEDGER, READ_MODELS } from '../../engines.module';
import type { Ledger } from '../../ledger/ledger';
import type { ReadModels } from '../../read-models/read-models';
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
  readonly projection: Part & {
    readonly position?: string;
    readonly lagSeconds?: number;
    readonly quarantined: readonly string[];
  };
}

interface Part {
  readonly ok: boolean;
  readonly error?: string;
}

@Injectable()
export class Readiness {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
  ) {}

  async report(): Promise<ReadinessReport> {
    const [ledger, readModels, position] = await Promise.all([
      reached(() => this.ledger.head()),
      // Any question will do: whether there is an answer is what matters.
      reached(() => this.readModels.live().checkpoint('readiness')),
      reached(() => this.projection.position()),
    ]);
    const projection =
      ledger.ok && position.ok ? await this.projectionReport(position.value) : { ok: false, quarantined: [] };
    return {
      ok: ledger.ok && readModels.ok && projection.ok,
      ledger: partOf(ledger),
      readModels: partOf(readModels),
      projection,
    };
  }

  private async projectionReport(position: bigint | undefined): Promise<ReadinessReport['projection']> {
    const lag = await reached(() => projectionLag(this.ledger, position));
    const failure = this.projection.failure();
    return {
      ok: lag.ok && lag.value <= MAX_LAG && failure === undefined,
      ...(position !== undefined && { position: position.toString() }),
      ...(lag.ok && { lagSeconds: lag.value / 1000 }),
      quarantined: this.projection.quarantined(),
      ...(failure && { error: 'the projector has ended' }),
    };
  }
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
