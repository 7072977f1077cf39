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
import { AddNoteBody } from './add-note.body';
import { AddNoteCommand } from './add-note.command';

@ApiTags('write')
@TakesNoQuery()
@Controller('api/v1/games/:gameId/notes')
export class AddNoteController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Annotate a game',
    description: 'A Last Two Minute report, a dispute: kept in the history, without effect on any number.',
  })
  @GameIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('Note') })
  @answers(201, 'Noted', 'GameRevision')
  @problems(400, 404, 409, 410, 413, 415, 422, 503)
  async add(
    @Param('gameId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<{ gameId: string; revision: string }> {
    const gameId = readGameId(id);
    const { kind, text, playId } = readBody(AddNoteBody, body);
    const note = { kind, text, ...(playId !== undefined && { playId }) };
    const revision = await this.commands.execute(new AddNoteCommand(gameId, note, callerOf(request)));
    return { gameId, revision: revision.toString() };
  }
}
