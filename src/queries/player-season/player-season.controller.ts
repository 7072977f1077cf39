import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, problems } from '../../http/openapi/operation';
import { PersonIdParam, SeasonParam, SeasonTypeQuery } from '../../http/openapi/season-parameters';
import { readPath, readQuery } from '../../http/requests/read-fields';
import { REGULAR_SEASON, SeasonParameters } from '../seasons/season.parameters';
import { GetPlayerSeasonQuery } from './get-player-season.query';
import { PlayerSeasonPath } from './player-season.parameters';

@ApiTags('read')
@Controller('api/v1/players/:personId/seasons/:season')
export class PlayerSeasonController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'A player’s season',
    description:
      'Totals, per game, per 36 minutes and per 100 possessions, and ratings; whole, and with each of his teams.',
  })
  @PersonIdParam()
  @SeasonParam()
  @SeasonTypeQuery()
  @Conditional()
  @answers(200, 'The season', 'PlayerSeason')
  @problems(400, 404, 503)
  async read(@Query() query: object, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { personId, season } = readPath(PlayerSeasonPath, request.params);
    const { seasonType = REGULAR_SEASON } = readQuery(SeasonParameters, query);
    const answer = await this.queries.execute(new GetPlayerSeasonQuery(Number(personId), { season, seasonType }));
    await answer.send(request, reply);
  }
}
