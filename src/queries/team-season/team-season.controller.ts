import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, problems } from '../../http/openapi/operation';
import { TeamIdParam, SeasonParam, SeasonTypeQuery } from '../../http/openapi/season-parameters';
import { readPath, readQuery } from '../../http/requests/read-fields';
import { REGULAR_SEASON, SeasonParameters } from '../seasons/season.parameters';
import { GetTeamSeasonQuery } from './get-team-season.query';
import { TeamSeasonPath } from './team-season.parameters';

@ApiTags('read')
@Controller('api/v1/teams/:teamId/seasons/:season')
export class TeamSeasonController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'A team’s season',
    description: 'Totals, per game, per 36 minutes and per 100 possessions, and ratings.',
  })
  @TeamIdParam()
  @SeasonParam()
  @SeasonTypeQuery()
  @Conditional()
  @answers(200, 'The season', 'TeamSeason')
  @problems(400, 404, 503)
  async read(@Query() query: object, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { teamId, season } = readPath(TeamSeasonPath, request.params);
    const { seasonType = REGULAR_SEASON } = readQuery(SeasonParameters, query);
    const answer = await this.queries.execute(new GetTeamSeasonQuery(Number(teamId), { season, seasonType }));
    await answer.send(request, reply);
  }
}
