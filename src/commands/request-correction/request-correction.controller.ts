import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, AsCaller, GameIdParam, Idempotent, problems } from '../../http/openapi/operation';
import { schema } from '../../http/openapi/schemas';
import { callerOf } from '../../http/requests/caller';
import { readGameId } from '../../http/requests/game-id';
import { idempotencyKeyOf } from '../../http/requests/idempotency-key';
import { TakesNoQuery } from '../../http/requests/no-query';
import { identify } from '../correcting/correction-id';
import { PreviewCorrectionCommand } from './preview-correction.command';
import { readCorrectionRequest } from './read-correction-request';
import { RequestCorrectionCommand } from './request-correction.command';

@ApiTags('corrections')
@TakesNoQuery()
@Controller('api/v1/games/:gameId/corrections')
export class RequestCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @ApiOperation({
    summary: 'Ask for a scoring change, or see what it would do',
    description: 'With `dryRun` nothing is recorded. Otherwise a case is opened, for others to approve.',
  })
  @GameIdParam()
  @AsCaller()
  @Idempotent()
  @ApiBody({ schema: schema('CorrectionRequest') })
  @answers(200, 'What it would do', 'CorrectionPreview')
  @answers(201, 'The case', 'CorrectionOpened')
  @problems(400, 403, 404, 409, 410, 413, 415, 422, 503)
  async request(
    @Param('gameId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const gameId = readGameId(id);
    const context = callerOf(request);
    const key = idempotencyKeyOf(request);
    const { asked, dryRun } = readCorrectionRequest(body);
    if (dryRun) {
      reply.code(200).send(await this.commands.execute(new PreviewCorrectionCommand(gameId, asked.requested)));
      return;
    }
    const identity = identify({ actor: context.actor.id, path: `games/${gameId}`, body: body as object }, key);
    const opened = await this.commands.execute(new RequestCorrectionCommand(gameId, asked, identity, context));
    reply.code(201).send(opened);
  }
}
