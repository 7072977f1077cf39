import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, Paged, problems } from '../../http/openapi/operation';
import { PersonIdParam } from '../../http/openapi/season-parameters';
import { DEFAULT_LIMIT } from '../../http/requests/field-rules';
import { readPath, readQuery } from '../../http/requests/read-fields';
import { ListPlayerGamesQuery } from './list-player-games.query';
import { PlayerGamesParameters, PlayerGamesPath } from './player-games.parameters';

@ApiTags('read')
@Controller('api/v1/players/:personId/games')
export class PlayerGamesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'A player’s lines game by game',
    description:
      'The latest first; of all seasons, or of one. A line follows a play within a second or two; `position` is the ledger’s up to which the list is complete.',
  })
  @PersonIdParam()
  @Conditional()
  @ApiQuery({ name: 'season', required: false, example: '2024-25' })
  @ApiQuery({ name: 'seasonType', required: false, description: 'All types where it is left out', example: 'Playoffs' })
  @Paged()
  @answers(200, 'The lines', 'PlayerGames')
  @problems(400, 404, 503)
  async list(@Query() query: object, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { personId } = readPath(PlayerGamesPath, request.params);
    const { limit, ...wanted } = readQuery(PlayerGamesParameters, query);
    const page = limit === undefined ? DEFAULT_LIMIT : Number(limit);
    const answer = await this.queries.execute(
      new ListPlayerGamesQuery({ ...wanted, personId: Number(personId), limit: page }),
    );
    await answer.send(request, reply);
  }
}
