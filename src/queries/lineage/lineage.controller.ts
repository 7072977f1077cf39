import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CellName } from '../../domain/lineage/cell';
import { answers, Conditional, GameIdParam, problems } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { badFields, readQuery } from '../../http/requests/read-fields';
import { GetLineageQuery } from './get-lineage.query';
import { LineageParameters } from './lineage.parameters';

@ApiTags('read')
@Controller('api/v1/games/:gameId/lineage')
export class LineageController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'Where a cell of the box score comes from',
    description:
      'The plays that add up to it and the changes they went through; for minutes and plus/minus the stints, for a rating or a share the cells that it is made of.',
  })
  @GameIdParam()
  @Conditional()
  @ApiQuery({
    name: 'personId',
    required: false,
    example: 201939,
    description: 'Whose cell; either this or `teamId`',
  })
  @ApiQuery({ name: 'teamId', required: false })
  @ApiQuery({
    name: 'stat',
    example: 'points',
    description: '`points`, `score`, `periods.3`, `ratings.league.pace`, …',
  })
  @answers(200, 'What the cell is made of', 'Lineage')
  @problems(404, 410, 503)
  async read(
    @Param('gameId') id: string,
    @Query() query: object,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const cell = cellOf(readQuery(LineageParameters, query));
    const answer = await this.queries.execute(new GetLineageQuery(gameId, cell));
    await answer.send(request, reply);
  }
}

function cellOf({ personId, teamId, stat }: LineageParameters): CellName {
  if (personId !== undefined && teamId === undefined) return { scope: 'player', id: Number(personId), stat };
  if (teamId !== undefined && personId === undefined) return { scope: 'team', id: Number(teamId), stat };
  const message = 'one of personId and teamId must be given, and not both';
  throw badFields('bad-query', [{ pointer: '/personId', message }]);
}
