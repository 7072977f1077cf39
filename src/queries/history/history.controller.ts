import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, GameIdParam, Paged, problems } from '../../http/openapi/operation';
import { DEFAULT_LIMIT } from '../../http/requests/field-rules';
import { readGameId } from '../../http/requests/game-id';
import { readQuery } from '../../http/requests/read-fields';
import { GetHistoryQuery } from './get-history.query';
import { HistoryParameters } from './history.parameters';

@ApiTags('read')
@Controller('api/v1/games/:gameId/history')
export class HistoryController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'Every event of the game, whole',
    description: 'Straight from the ledger: who, when, why, and the chain of hashes.',
  })
  @GameIdParam()
  @Conditional()
  @Paged()
  @answers(200, 'The events, oldest first', 'History')
  @problems(404, 410, 503)
  async read(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const { limit, cursor } = readQuery(HistoryParameters, query);
    const answer = await this.queries.execute(
      new GetHistoryQuery(gameId, limit === undefined ? DEFAULT_LIMIT : Number(limit), cursor),
    );
    await answer.send(request, reply);
  }
}
