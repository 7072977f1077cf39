import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOf } from '../../http/openapi/as-of-parameters';
import { answers, Conditional, GameIdParam, Paged, problems, Windowed } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { readQuery } from '../../http/requests/read-fields';
import { AsOfParameters } from '../reading/as-of.parameters';
import { readPage } from '../reading/page-of';
import { readStretch } from '../reading/stretch-wanted';
import { ListShotsQuery } from './list-shots.query';
import { ShotsParameters } from './shots.parameters';

@ApiTags('read')
@Controller('api/v1/games/:gameId/shots')
export class ShotsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'The shot chart',
    description: 'Every field goal attempt, in game order.',
  })
  @GameIdParam()
  @Conditional()
  @AsOf()
  @Windowed()
  @ApiQuery({ name: 'teamId', required: false, description: 'Of this team alone' })
  @ApiQuery({ name: 'personId', required: false, description: 'Of this shooter alone' })
  @Paged()
  @answers(200, 'The shots', 'Shots')
  @problems(404, 410, 503)
  async read(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const parameters = readQuery(ShotsParameters, query, AsOfParameters);
    const wanted = { ...readStretch(parameters), ...readPage(parameters) };
    const answer = await this.queries.execute(new ListShotsQuery(gameId, wanted));
    await answer.send(request, reply);
  }
}
