import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, GameIdParam, problems, Windowed } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { readQuery } from '../../http/requests/read-fields';
import { BoxScoreParameters } from './box-score.parameters';
import { GetBoxScoreQuery } from './get-box-score.query';

@ApiTags('read')
@Controller('api/v1/games/:gameId/stats')
export class BoxScoreController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'The box score now' })
  @GameIdParam()
  @Conditional()
  @Windowed()
  @answers(200, 'The box score', 'BoxScore')
  @problems(404, 410, 503)
  async read(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const { window, minRevision } = readQuery(BoxScoreParameters, query);
    const answer = await this.queries.execute(
      new GetBoxScoreQuery(gameId, window, minRevision === undefined ? 0n : BigInt(minRevision)),
    );
    await answer.send(request, reply);
  }
}
