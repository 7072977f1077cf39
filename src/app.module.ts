import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { CommandsModule } from './commands/commands.module';
import { EnginesModule } from './engines.module';
import type { LogLevel } from './configuration';
import type { Ledger } from './ledger/ledger';
import type { Metrics } from './observability/metrics';
import { ObservabilityModule } from './observability/observability.module';
import type { ProjectionStatus } from './observability/projection-status';
import { QueriesModule } from './queries/queries.module';
import type { ReadModels } from './read-models/read-models';

/** What the application stands on. */
export interface AppParts {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  readonly metrics: Metrics;
  readonly projection: ProjectionStatus;
  readonly logLevel: LogLevel;
  /** Without it the application has health and metrics alone. */
  readonly api: boolean;
}

@Module({})
export class AppModule {
  static register({ ledger, readModels, metrics, projection, logLevel, api }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        // Requests are logged by a hook of ours, so that a read costs no logger of its own.
        LoggerModule.forRoot({ pinoHttp: { level: logLevel, autoLogging: false }, forRoutes: [] }),
        EnginesModule.of(ledger, readModels),
        ObservabilityModule.of(metrics, projection),
        ...(api ? [CommandsModule, QueriesModule] : []),
      ],
    };
  }
}
