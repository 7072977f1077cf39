import { type DynamicModule, Global, Module } from '@nestjs/common';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { PROJECTION, type ProjectionStatus } from './projection-status';

@Global()
@Module({})
export class ObservabilityModule {
  static of(metrics: Metrics, projection: ProjectionStatus): DynamicModule {
    return {
      module: ObservabilityModule,
      controllers: [HealthController, MetricsController],
      providers: [Readiness, { provide: Metrics, useValue: metrics }, { provide: PROJECTION, useValue: projection }],
      exports: [Metrics, PROJECTION],
    };
  }
}
