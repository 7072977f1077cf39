import { Body, Controller, Param, Put, Req } from '@nestjs/common';
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
import { inTermsOf, readPlays } from '../reporting/sources';
import type { Tally } from '../reporting/tally';
import { SyncFeedBody } from './sync-feed.body';
import { type FeedFile, SyncFeedCommand } from './sync-feed.command';

@ApiTags('write')
@TakesNoQuery()
@Controller('api/v1/games/:gameId/feed')
export class SyncFeedController {
  constructor(private readonly commands: CommandBus) {}

  @Put()
  @ApiOperation({
    summary: 'Send a feed’s whole current file',
    description: 'What is new or changed is recorded; plays that the file lacks are voided.',
  })
  @GameIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('FeedFile') })
  @answers(200, 'What changed since the last file', 'FeedSynced')
  @problems(404, 409, 410, 413, 415, 422, 503)
  async sync(
    @Param('gameId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Tally & { revision: string }> {
    const gameId = readGameId(id);
    const file = readFile(body);
    const command = new SyncFeedCommand(gameId, file, callerOf(request));
    const syncing = inTermsOf(file.source, this.commands.execute(command));
    const { revision, recorded, amended, voided, unchanged } = await syncing;
    return { revision: revision.toString(), recorded, amended, voided, unchanged };
  }
}

function readFile(body: unknown): FeedFile {
  const { source, plays, fileTime } = readBody(SyncFeedBody, body);
  const time = fileTime === undefined ? undefined : parseInstant(fileTime);
  return { source, plays: readPlays(source, plays), ...(time !== undefined && { fileTime: time }) };
}
