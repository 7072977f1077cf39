import { Body, Controller, Param, Put, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { answers, AsCaller, GameIdParam, problems } from '../../http/openapi/operation';
import { schema } from '../../http/openapi/schemas';
import { callerOf } from '../../http/requests/caller';
import { readGameId } from '../../http/requests/game-id';
import { TakesNoQuery } from '../../http/requests/no-query';
import { DeclareGameCommand } from './declare-game.command';
import { readDeclaration } from './read-declaration';

@ApiTags('write')
@TakesNoQuery()
@Controller('api/v1/games')
export class DeclareGameController {
  constructor(private readonly commands: CommandBus) {}

  @Put(':gameId')
  @ApiOperation({
    summary: 'Declare a game: its teams and who may be credited',
    description: 'The same again changes nothing; a changed roster is declared anew.',
  })
  @GameIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('GameDeclaration') })
  @answers(200, 'Declared', 'GameRevision')
  @problems(409, 410, 413, 415, 422, 503)
  async declare(
    @Param('gameId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<{ gameId: string; revision: string }> {
    const gameId = readGameId(id);
    const revision = await this.commands.execute(
      new DeclareGameCommand(gameId, readDeclaration(body), callerOf(request)),
    );
    return { gameId, revision: revision.toString() };
  }
}
