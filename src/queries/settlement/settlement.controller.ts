import { Controller, Get, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, problems } from '../../http/openapi/operation';
import { TakesNoQuery } from '../../http/requests/no-query';
import { readPath } from '../../http/requests/read-fields';
import { GetSettlementQuery } from './get-settlement.query';
import { SettlementPath } from './settlement.parameters';

@ApiTags('read')
@TakesNoQuery()
@Controller('api/v1/settlements/:settlementId')
export class SettlementController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'A box score that was settled',
    description: 'For ever the same bytes; `sha256` is that of `boxScore`, written without spaces.',
  })
  @ApiParam({
    name: 'settlementId',
    schema: { type: 'string', format: 'uuid', example: '5a1c1e9e-6d0b-4c55-9d0e-0f6f3f1a2b3c' },
  })
  @Conditional()
  @answers(200, 'The settlement', 'Settlement')
  @problems(400, 404, 410, 503)
  async read(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { settlementId } = readPath(SettlementPath, request.params);
    const answer = await this.queries.execute(new GetSettlementQuery(settlementId));
    await answer.send(request, reply);
  }
}
