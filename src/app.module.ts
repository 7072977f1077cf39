import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { destination, type Logger, pino } from 'pino';
import { CommandsModule } from './commands/commands.module';
import { JOURNAL_EVERY, startJournal } from './commands/journalling/start-journal';
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
import { freshDocuments } from './projections/game/fresh-documents';
import { QueriesModule } from './queries/queries.module';
import type { ReadModels } from './read-models/read-models';
import { SealKeys } from './sealing/seal-keys';
import { SealingModule } from './sealing/sealing.module';

export type Role = 'api' | 'projector' | 'both';

/** What the application stands on. Whoever opened the engines closes them, after the application. */
export interface AppParts {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  readonly metrics: Metrics;
  readonly projection: ProjectionStatus;
  readonly sealKeys: SealKeys;
  readonly logger: Logger;
  /** A projector alone has health and metrics, and no more. */
  readonly role: Role;
}

@Module({})
export class AppModule {
  static register({ ledger, readModels, metrics, projection, sealKeys, logger, role }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        // Requests are logged by a hook of ours, so that a read costs no logger of its own.
        LoggerModule.forRoot({ pinoHttp: { logger, autoLogging: false }, forRoutes: [] }),
        EnginesModule.of(ledger, readModels),
        SealingModule.of(sealKeys),
        ObservabilityModule.of(metrics, projection),
        ...(role === 'projector' ? [] : [CommandsModule, QueriesModule.with(freshDocuments)]),
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
  /** None by default: seals are not signed. */
  readonly sealKeys?: SealKeys;
  /** How often the heads of streams are journalled, in milliseconds. */
  readonly journalEvery?: number;
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
  sealKeys = SealKeys.NONE,
  journalEvery = JOURNAL_EVERY,
  formulaVersion = FORMULA_VERSION,
}: ApiSettings): Promise<RunningServer> {
  const logger = pino({ level: logLevel }, destination(2));
  const metrics = new Metrics();
  const projection = startProjection({ ledger, readModels, metrics, logger, formulaVersion }, role !== 'api');
  const waiting = (error: Error): void => logger.warn({ err: error }, 'the journal of heads waits for the ledger');
  const journal = startJournal({ ledger, every: journalEvery, waiting }, role !== 'projector');
  const end = async (): Promise<void> => {
    await journal.close();
    await projection.close();
  };
  const parts = { ledger: journal.ledger, readModels, metrics, projection, sealKeys, logger, role };
  try {
    const server = await startServer({
      ...{ host, port, logger },
      module: AppModule.register(parts),
      problemSources: [...PROBLEM_SOURCES, gameBusyProblem],
      unpacked: (bytes) => metrics.unpackedBytes.inc(bytes),
      prepare: (fastify) => watchRequests(fastify, metrics, logger),
    });
    logger.info(
      { url: server.url, role },
      'listening, to this machine alone: there are no keys yet, so every caller has every role',
    );
    return { url: server.url, close: () => server.close().then(end) };
  } catch (error) {
    await end();
    throw error;
  }
}
