import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOf } from '../../http/openapi/as-of-parameters';
import { answers, Conditional, GameIdParam, problems, Windowed } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { readQuery } from '../../http/requests/read-fields';
import { AsOfParameters } from '../reading/as-of.parameters';
import { readStretch } from '../reading/stretch-wanted';
import { GetLineUpsQuery } from './get-line-ups.query';
import { LineUpsParameters } from './line-ups.parameters';

@ApiTags('read')
@Controller('api/v1/games/:gameId/lineups')
export class LineUpsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'Who played together, and how it went with and without each',
    description: 'Five-man line-ups, longest first, and on and off for every player.',
  })
  @GameIdParam()
  @Conditional()
  @AsOf()
  @Windowed()
  @ApiQuery({ name: 'teamId', required: false, description: 'Of this team alone' })
  @ApiQuery({ name: 'personId', required: false, description: 'Line-ups that this person is in, and his on and off' })
  @answers(200, 'The line-ups', 'LineUps')
  @problems(404, 410, 503)
  async read(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const parameters = readQuery(LineUpsParameters, query, AsOfParameters);
    const wanted = readStretch(parameters);
    const answer = await this.queries.execute(new GetLineUpsQuery(gameId, wanted));
    await answer.send(request, reply);
  }
}
