import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answers, problems } from '../../http/openapi/operation';
import { tryAgainWith } from '../../http/problems/problem';
import { TakesNoQuery } from '../../http/requests/no-query';
import { Readiness, type ReadinessReport } from './readiness';

@ApiTags('operation')
@TakesNoQuery()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Whether the process runs' })
  @answers(200, 'It does', 'Live')
  @problems()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Whether ledger and read models answer, and how far the projections are behind' })
  @answers(200, 'They do', 'Ready')
  @problems(503)
  async ready(): Promise<object> {
    const { ok, ...parts } = await this.readiness.report();
    if (!ok) throw tryAgainWith('not-ready', reasonOf(parts), { ...parts });
    return { status: 'ready', ...parts };
  }
}

function reasonOf({ ledger, readModels, ...projections }: Omit<ReadinessReport, 'ok'>): string {
  if (!ledger.ok) return 'the ledger does not answer';
  if (!readModels.ok) return 'the read models do not answer';
  const { projection: games, seasons, corrections } = projections;
  const late = Object.entries({ games, seasons, corrections }).filter(([, { ok }]) => !ok);
  const [reason = ''] = late.map(
    ([name, { error, lagSeconds }]) =>
      error ?? `the projection of the ${name} is ${lagSeconds ?? 'an unknown number of'} seconds behind`,
  );
  return reason;
}
