import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, GameIdParam, problems } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { readQuery } from '../../http/requests/read-fields';
import { GetProofQuery } from './get-proof.query';
import { ProofParameters } from './proof.parameters';

@ApiTags('proof')
@Controller('api/v1/games/:gameId/proof')
export class ProofController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'That every event about a play is under the seal of its game',
    description:
      'A Merkle path for each event (RFC 9162, 2.1.3) to the root of the newest seal, and for each earlier seal the nodes that show that the newest extends it.',
  })
  @GameIdParam()
  @ApiQuery({ name: 'playId', required: true, schema: { type: 'integer', minimum: 0, example: 7 } })
  @Conditional()
  @answers(200, 'The proof', 'Proof')
  @problems(404, 410, 503)
  async read(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const { playId } = readQuery(ProofParameters, query);
    const answer = await this.queries.execute(new GetProofQuery(gameId, Number(playId)));
    await answer.send(request, reply);
  }
}
