import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOf } from '../../http/openapi/as-of-parameters';
import { answers, Conditional, GameIdParam, problems, Windowed } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { readQuery } from '../../http/requests/read-fields';
import { readAsOf } from '../reading/as-of-wanted';
import { AsOfParameters } from '../reading/as-of.parameters';
import { BoxScoreParameters } from './box-score.parameters';
import { GetBoxScoreQuery } from './get-box-score.query';
import { GetPastBoxScoreQuery } from './get-past-box-score.query';

@ApiTags('read')
@Controller('api/v1/games/:gameId/stats')
export class BoxScoreController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'The box score: now, or as of a moment',
    description:
      'As known at a `timestamp` or a `revision`, as of a `period` and `clock` of the game, or both together.',
  })
  @GameIdParam()
  @Conditional()
  @AsOf()
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
    const answer = await this.queries.execute(questionOf(gameId, readQuery(AsOfParameters, query, BoxScoreParameters)));
    await answer.send(request, reply);
  }
}

/** The game as it is now is read from its document, every other one from the ledger. */
function questionOf(
  gameId: string,
  parameters: AsOfParameters & BoxScoreParameters,
): GetBoxScoreQuery | GetPastBoxScoreQuery {
  const { window, minRevision = '0' } = parameters;
  const wanted = readAsOf(parameters);
  return wanted
    ? new GetPastBoxScoreQuery(gameId, wanted, window)
    : new GetBoxScoreQuery(gameId, window, BigInt(minRevision));
}
