import type { Logger } from 'pino';
import type { Ledger } from '../ledger/ledger';
import { GAMES_PROJECTOR, Projector } from '../projections/runtime/projector';
import type { ReadModels } from '../read-models/read-models';
import type { Metrics } from './metrics';
import { projectionByCheckpoint, type ProjectionStatus } from './projection-status';
import { ProjectionWatch } from './projection-watch';

interface ProjectionParts {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

export interface RunningProjection extends ProjectionStatus {
  close(): Promise<void>;
}

/** The projection, run and watched in this process (`here`), or as its checkpoint shows it where another process runs it. */
export function startProjection(
  { ledger, readModels, metrics, logger }: ProjectionParts,
  here: boolean,
): RunningProjection {
  if (!here) return { ...projectionByCheckpoint(readModels, GAMES_PROJECTOR), close: () => Promise.resolve() };
  const watch = new ProjectionWatch(metrics, logger);
  const projector = new Projector(ledger, readModels, watch);
  return {
    position: () => Promise.resolve(projector.status().position),
    quarantined: () => projector.status().quarantined,
    failure: () => watch.failure,
    close: () => projector.close(),
  };
}
