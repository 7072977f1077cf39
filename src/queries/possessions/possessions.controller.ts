import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOf } from '../../http/openapi/as-of-parameters';
import { answers, Conditional, GameIdParam, Paged, problems, Windowed } from '../../http/openapi/operation';
import { DEFAULT_LIMIT } from '../../http/requests/field-rules';
import { readGameId } from '../../http/requests/game-id';
import { readQuery } from '../../http/requests/read-fields';
import { readAsOf } from '../reading/as-of-wanted';
import { AsOfParameters } from '../reading/as-of.parameters';
import { ListPossessionsQuery, type PossessionsWanted } from './list-possessions.query';
import { PossessionsParameters } from './possessions.parameters';

@ApiTags('read')
@Controller('api/v1/games/:gameId/possessions')
export class PossessionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'The possessions, in the order in which they began',
    description: 'With how each began and ended, its points and its plays.',
  })
  @GameIdParam()
  @Conditional()
  @AsOf()
  @Windowed()
  @ApiQuery({ name: 'teamId', required: false, description: 'Of this team alone' })
  @Paged()
  @answers(200, 'The possessions', 'Possessions')
  @problems(404, 410, 503)
  async read(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const wanted = wantedOf(readQuery(PossessionsParameters, query, AsOfParameters));
    const answer = await this.queries.execute(new ListPossessionsQuery(gameId, wanted));
    await answer.send(request, reply);
  }
}

function wantedOf(parameters: PossessionsParameters & AsOfParameters): PossessionsWanted {
  const { window = 'game', minRevision = '0', teamId, limit, cursor } = parameters;
  const asOf = readAsOf(parameters);
  return {
    window,
    minRevision: BigInt(minRevision),
    ...(asOf && { asOf }),
    ...(teamId !== undefined && { teamId: Number(teamId) }),
    limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
    ...(cursor !== undefined && { cursor }),
  };
}
