import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { answers, AsCaller, GameIdParam, problems } from '../../http/openapi/operation';
import { schema } from '../../http/openapi/schemas';
import { callerOf } from '../../http/requests/caller';
import { readGameId } from '../../http/requests/game-id';
import { TakesNoQuery } from '../../http/requests/no-query';
import { readBody } from '../../http/requests/read-fields';
import { parseInstant } from '../../ingestion/instant';
import { SettleGameBody } from './settle-game.body';
import { type Settled, SettleGameCommand } from './settle-game.command';

@ApiTags('write')
@TakesNoQuery()
@Controller('api/v1/games/:gameId/settlements')
export class SettleGameController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Settle a box score',
    description: 'The box score as of an instant, to be cited: `GET /api/v1/settlements/{id}` answers it for ever.',
  })
  @GameIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('SettlementRequest') })
  @answers(201, 'Settled', 'Settled')
  @problems(400, 404, 410, 413, 415, 503)
  settle(@Param('gameId') id: string, @Body() body: unknown, @Req() request: FastifyRequest): Promise<Settled> {
    const gameId = readGameId(id);
    const { at } = readBody(SettleGameBody, body);
    return this.commands.execute(new SettleGameCommand(gameId, parseInstant(at) as string, callerOf(request)));
  }
}
