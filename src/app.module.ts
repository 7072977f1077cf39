import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { destination, type Logger, pino } from 'pino';
import { CommandsModule } from './commands/commands.module';
import { gameBusyProblem } from './commands/game-busy-problem';
import type { LogLevel } from './configuration';
import { FORMULA_VERSION } from './domain/formula-version';
import { EnginesModule } from './engines.module';
import { PROBLEM_SOURCES } from './http/problems/problem-of';
import { type RunningServer, startServer } from './http/start-server';
import type { Ledger } from './ledger/ledger';
import { Metrics } from './observability/metrics';
import { ObservabilityModule } from './observability/observability.module';
import { startProjection } from './observability/projection-role';
import type { ProjectionStatus } from './observability/projection-status';
import { watchRequests } from './observability/watch-requests';
import { QueriesModule } from './queries/queries.module';
import type { ReadModels } from './read-models/read-models';

export type Role = 'api' | 'projector' | 'both';

/** What the application stands on. Whoever opened the engines closes them, after the application. */
export interface AppParts {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  readonly metrics: Metrics;
  readonly projection: ProjectionStatus;
  readonly logger: Logger;
  /** A projector alone has health and metrics, and no more. */
  readonly role: Role;
}

@Module({})
export class AppModule {
  static register({ ledger, readModels, metrics, projection, logger, role }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        // Requests are logged by a hook of ours, so that a read costs no logger of its own.
        LoggerModule.forRoot({ pinoHttp: { logger, autoLogging: false }, forRoutes: [] }),
        EnginesModule.of(ledger, readModels),
        ObservabilityModule.of(metrics, projection),
        ...(role === 'projector' ? [] : [CommandsModule, QueriesModule]),
      ],
    };
  }
}

export interface ApiSettings extends Pick<AppParts, 'ledger' | 'readModels'> {
  /** A loopback address; 127.0.0.1 by default. */
  readonly host?: string;
  /** 0, the default: any that is free. */
  readonly port?: number;
  /** `both` by default. */
  readonly role?: Role;
  /** Logs go to standard error; `silent` by default. */
  readonly logLevel?: LogLevel;
  /** The running formulas' own by default; what was made by others is folded again. */
  readonly formulaVersion?: number;
}

/**
 * Starts the application in a role, and its projector where the role has one. `close` answers what is under way, then ends the projectors.
 * @throws Error where the address is not loopback or is in use
 */
export async function startApi({
  ledger,
  readModels,
  host = '127.0.0.1',
  port = 0,
  role = 'both',
  logLevel = 'silent',
  formulaVersion = FORMULA_VERSION,
}: ApiSettings): Promise<RunningServer> {
  const logger = pino({ level: logLevel }, destination(2));
  const metrics = new Metrics();
  const projection = startProjection({ ledger, readModels, metrics, logger, formulaVersion }, role !== 'api');
  try {
    const server = await startServer({
      ...{ host, port, logger },
      module: AppModule.register({ ledger, readModels, metrics, projection, logger, role }),
      problemSources: [...PROBLEM_SOURCES, gameBusyProblem],
      unpacked: (bytes) => metrics.unpackedBytes.inc(bytes),
      prepare: (fastify) => watchRequests(fastify, metrics, logger),
    });
    logger.info(
      { url: server.url, role },
      'listening, to this machine alone: there are no keys yet, so every caller has every role',
    );
    return { url: server.url, close: () => server.close().then(() => projection.close()) };
  } catch (error) {
    await projection.close();
    throw error;
  }
}
