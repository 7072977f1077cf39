import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FAMILIES, type Family } from '../../domain/ratings/rating';
import { familiesOf, LEADER_STATS } from '../../domain/season/leaders';
import { PER_MODES } from '../../domain/season/per-mode';
import { answers, Conditional, Paged, problems } from '../../http/openapi/operation';
import { SeasonTypeQuery } from '../../http/openapi/season-parameters';
import { DEFAULT_LIMIT } from '../../http/requests/field-rules';
import { badFields, readQuery } from '../../http/requests/read-fields';
import { REGULAR_SEASON } from '../seasons/season.parameters';
import { LeadersParameters } from './leaders.parameters';
import { type LeadersWanted, ListLeadersQuery } from './list-leaders.query';

@ApiTags('read')
@Controller('api/v1/leaders')
export class LeadersController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'The leaders of a season',
    description: 'Best first; those who are level share a rank. `qualified` says who is among them.',
  })
  @ApiQuery({ name: 'season', example: '2024-25' })
  @ApiQuery({
    name: 'stat',
    schema: { type: 'string', enum: [...LEADER_STATS], example: 'points' },
    description: 'A statistic of a season’s line, or a rating',
  })
  @ApiQuery({
    name: 'perMode',
    required: false,
    enum: PER_MODES,
    description: '`perGame` where it is left out. Shares, ratings, and numbers of games are the same in each.',
  })
  @ApiQuery({
    name: 'family',
    required: false,
    enum: FAMILIES,
    description: 'Of a rating: whose; the league’s where it has the rating and this is left out',
  })
  @SeasonTypeQuery()
  @Paged()
  @Conditional()
  @answers(200, 'The leaders', 'Leaders')
  @problems(400, 404, 503)
  async list(@Query() query: object, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const answer = await this.queries.execute(new ListLeadersQuery(wantedOf(readQuery(LeadersParameters, query))));
    await answer.send(request, reply);
  }
}

function wantedOf({ season, seasonType, stat, perMode, family, limit, cursor }: LeadersParameters): LeadersWanted {
  const whose = familyOf(stat, family);
  return {
    ...{ season, seasonType: seasonType ?? REGULAR_SEASON, stat, perMode: perMode ?? 'perGame' },
    ...(whose && { family: whose }),
    limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
    ...(cursor !== undefined && { cursor }),
  };
}

/** @throws Problem `bad-query` for a family that does not print the rating, or for a statistic that is none */
function familyOf(stat: string, family: Family | undefined): Family | undefined {
  const families = familiesOf(stat);
  if (family === undefined || families.includes(family)) return family ?? families[0];
  const message =
    families.length === 0
      ? `family is of ratings, and ${stat} is none`
      : `family must be ${families.join(' or ')} for ${stat}`;
  throw badFields('bad-query', [{ pointer: '/family', message }]);
}
