import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Known } from '../../http/openapi/as-of-parameters';
import { answers, Conditional, GameIdParam, Paged, problems } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { DEFAULT_LIMIT } from '../../http/requests/field-rules';
import { readQuery } from '../../http/requests/read-fields';
import { readKnownUntil } from '../reading/as-of-wanted';
import { ListPlaysQuery, type PlaysWanted } from './list-plays.query';
import { PLAY_TYPES, PlaysParameters } from './plays.parameters';

@ApiTags('read')
@Controller('api/v1/games/:gameId/plays')
export class PlaysController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'The plays that stand, or that stood at a moment, in game order',
    description: 'With the running score after each, a description, and its flags.',
  })
  @GameIdParam()
  @Conditional()
  @Known()
  @ApiQuery({ name: 'period', required: false, example: 4, description: '1 to 4, overtime from 5' })
  @ApiQuery({ name: 'personId', required: false, description: 'Everything that this person has a part in' })
  @ApiQuery({ name: 'type', required: false, enum: PLAY_TYPES })
  @Paged()
  @answers(200, 'The plays', 'Plays')
  @problems(404, 410, 503)
  async list(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const answer = await this.queries.execute(new ListPlaysQuery(gameId, wantedOf(readQuery(PlaysParameters, query))));
    await answer.send(request, reply);
  }
}

function wantedOf({ period, personId, type, limit, cursor, ...known }: PlaysParameters): PlaysWanted {
  return {
    ...readKnownUntil(known),
    limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
    ...(period !== undefined && { period: Number(period) }),
    ...(personId !== undefined && { personId: Number(personId) }),
    ...(type !== undefined && { type }),
    ...(cursor !== undefined && { cursor }),
  };
}
