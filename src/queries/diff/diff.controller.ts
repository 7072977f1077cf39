import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, GameIdParam, problems } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { readQuery } from '../../http/requests/read-fields';
import { readMoment } from '../reading/as-of-wanted';
import { DiffParameters } from './diff.parameters';
import { GetDiffQuery } from './get-diff.query';

@ApiTags('read')
@Controller('api/v1/games/:gameId/diff')
export class DiffController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'What differs between two moments, and why',
    description:
      'Each cell of the box score that differs, with the events in between that touched a play whose contribution to it differs.',
  })
  @GameIdParam()
  @Conditional()
  @ApiQuery({ name: 'from', example: '3', description: 'A revision or an instant' })
  @ApiQuery({ name: 'to', example: '4', description: 'A revision or an instant' })
  @answers(200, 'The cells that differ', 'Diff')
  @problems(404, 410, 503)
  async read(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const { from, to } = readQuery(DiffParameters, query);
    const answer = await this.queries.execute(new GetDiffQuery(gameId, readMoment(from), readMoment(to)));
    await answer.send(request, reply);
  }
}
