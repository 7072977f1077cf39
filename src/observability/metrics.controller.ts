import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CORRECTION_STREAM_PREFIX } from '../domain/corrections/case/correction-stream';
import { LEDGER } from '../engines.module';
import { problems } from '../http/openapi/operation';
import { TakesNoQuery } from '../http/requests/no-query';
import type { Ledger } from '../ledger/ledger';
import { Metrics } from './metrics';
import { PROJECTION, projectionLag, type ProjectionStatus } from './projection-status';

@ApiTags('operation')
@TakesNoQuery()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Metrics of the process, for Prometheus' })
  @ApiResponse({ status: 200, description: 'The metrics', content: { 'text/plain': { schema: { type: 'string' } } } })
  @problems()
  async scrape(@Res() reply: FastifyReply): Promise<void> {
    const { registry, projectionLag: lag, quarantinedGames } = this.metrics;
    for (const [projection, milliseconds] of Object.entries(await this.lags()))
      lag.set({ projection }, milliseconds / 1000);
    quarantinedGames.set(this.projection.quarantined().length);
    reply
      .type(registry.contentType)
      .header('cache-control', 'no-store')
      .send(await registry.metrics());
  }

  /** NaN, Prometheus's own word for it, where an engine does not answer: the other metrics are wanted then more than ever. */
  private async lags(): Promise<Readonly<Record<'games' | 'seasons' | 'corrections', number>>> {
    try {
      const [games, seasons, corrections] = await Promise.all([
        this.projection.position(),
        this.projection.seasonsPosition(),
        this.projection.correctionsPosition(),
      ]);
      return {
        games: await projectionLag(this.ledger, games),
        seasons: await projectionLag(this.ledger, seasons),
        corrections: await projectionLag(this.ledger, corrections, CORRECTION_STREAM_PREFIX),
      };
    } catch {
      return { games: NaN, seasons: NaN, corrections: NaN };
    }
  }
}
