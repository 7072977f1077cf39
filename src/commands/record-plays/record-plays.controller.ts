import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Flag } from '../../domain/box-score/flag';
import { answers, AsCaller, GameIdParam, problems } from '../../http/openapi/operation';
import { schema } from '../../http/openapi/schemas';
import { callerOf } from '../../http/requests/caller';
import { readGameId } from '../../http/requests/game-id';
import { TakesNoQuery } from '../../http/requests/no-query';
import { readBody } from '../../http/requests/read-fields';
import { inTermsOf, readPlays } from '../reporting/sources';
import { RecordPlaysBody } from './record-plays.body';
import { RecordPlaysCommand, type Report } from './record-plays.command';

@ApiTags('write')
@TakesNoQuery()
@Controller('api/v1/games/:gameId/stats')
export class RecordPlaysController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Record plays: one or thousands',
    description: 'Plays that are known as they are change nothing; changed ones are amended.',
  })
  @GameIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('ReportedPlays') })
  @answers(200, 'Recorded', 'PlaysRecorded')
  @problems(404, 409, 410, 413, 415, 422, 503)
  async record(
    @Param('gameId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<PlaysAnswer> {
    const gameId = readGameId(id);
    const report = readReport(body);
    const command = new RecordPlaysCommand(gameId, report, callerOf(request));
    const recording = inTermsOf(report.source, this.commands.execute(command));
    const { revision, recorded, amended, unchanged, flags } = await recording;
    return { gameId, revision: revision.toString(), recorded, amended, duplicates: unchanged, flags };
  }
}

interface PlaysAnswer {
  readonly gameId: string;
  readonly revision: string;
  readonly recorded: number;
  readonly amended: number;
  readonly duplicates: number;
  readonly flags: readonly Flag[];
}

function readReport(body: unknown): Report {
  const { source, plays, expectedRevision } = readBody(RecordPlaysBody, body);
  return {
    source,
    plays: readPlays(source, plays),
    ...(expectedRevision !== undefined && { expectedRevision: BigInt(expectedRevision) }),
  };
}
