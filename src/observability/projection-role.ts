import type { Logger } from 'pino';
import type { Ledger } from '../ledger/ledger';
import { Projections } from '../projections/runtime/projections';
import type { ReadModels } from '../read-models/read-models';
import type { Metrics } from './metrics';
import { projectionByCheckpoints, type ProjectionStatus } from './projection-status';
import { ProjectionWatch } from './projection-watch';

interface ProjectionParts {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly formulaVersion?: number;
}

export interface RunningProjection extends ProjectionStatus {
  close(): Promise<void>;
}

/** The projections, run and watched in this process (`here`), or as their checkpoints show them where another process runs them. */
export function startProjection({ metrics, logger, ...parts }: ProjectionParts, here: boolean): RunningProjection {
  if (!here) return { ...projectionByCheckpoints(parts.readModels), close: () => Promise.resolve() };
  const watch = new ProjectionWatch(metrics, logger);
  const projections = new Projections({ ...parts, observer: watch });
  return {
    position: () => Promise.resolve(projections.positions.games),
    seasonsPosition: () => Promise.resolve(projections.positions.seasons),
    correctionsPosition: () => Promise.resolve(projections.positions.corrections),
    foldingAgain: () => projections.foldingAgain,
    quarantined: () => projections.quarantined,
    failure: () => watch.failure,
    close: () => projections.close(),
  };
}
