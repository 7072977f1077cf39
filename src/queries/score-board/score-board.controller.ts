import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, Paged, problems } from '../../http/openapi/operation';
import { DEFAULT_LIMIT } from '../../http/requests/field-rules';
import { readQuery } from '../../http/requests/read-fields';
import { GamesParameters, STATUSES } from './games.parameters';
import { ListGamesQuery } from './list-games.query';

@ApiTags('read')
@Controller('api/v1/games')
export class ScoreBoardController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'The score board',
    description: 'The games of a date in order; without one the latest first.',
  })
  @Conditional()
  @ApiQuery({ name: 'date', required: false, example: '2024-10-23' })
  @ApiQuery({ name: 'season', required: false, example: '2024-25' })
  @ApiQuery({ name: 'status', required: false, enum: STATUSES })
  @Paged()
  @answers(200, 'The games', 'Games')
  @problems(503)
  async list(@Query() query: object, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { limit, ...wanted } = readQuery(GamesParameters, query);
    const answer = await this.queries.execute(
      new ListGamesQuery({ ...wanted, limit: limit === undefined ? DEFAULT_LIMIT : Number(limit) }),
    );
    await answer.send(request, reply);
  }
}
