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
import { ChangeStatusBody } from './change-status.body';
import { ChangeStatusCommand } from './change-status.command';

@ApiTags('write')
@TakesNoQuery()
@Controller('api/v1/games/:gameId/status')
export class ChangeStatusController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Start, complete, close or reopen a game',
    description: 'The same status again changes nothing. Plays start a game by themselves.',
  })
  @GameIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('StatusChange') })
  @answers(200, 'The game has the status', 'Revision')
  @problems(404, 409, 410, 413, 415, 503)
  async change(
    @Param('gameId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<{ revision: string }> {
    const gameId = readGameId(id);
    const { status } = readBody(ChangeStatusBody, body);
    const revision = await this.commands.execute(new ChangeStatusCommand(gameId, status, callerOf(request)));
    return { revision: revision.toString() };
  }
}
