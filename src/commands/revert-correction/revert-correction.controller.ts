import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { answers, AsCaller, CorrectionIdParam, Idempotent, problems } from '../../http/openapi/operation';
import { schema } from '../../http/openapi/schemas';
import { callerOf } from '../../http/requests/caller';
import { readCorrectionId } from '../../http/requests/correction-id';
import { idempotencyKeyOf } from '../../http/requests/idempotency-key';
import { TakesNoQuery } from '../../http/requests/no-query';
import { readBody } from '../../http/requests/read-fields';
import type { Opened } from '../correcting/correction-desk';
import { identify } from '../correcting/correction-id';
import { RevertBody } from './revert.body';
import { RevertCorrectionCommand } from './revert-correction.command';

@ApiTags('corrections')
@TakesNoQuery()
@Controller('api/v1/corrections/:correctionId/revert')
export class RevertCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Ask that a scoring change be undone',
    description: 'A case of its own, approved like any other. Undoing that one makes the first stand again.',
  })
  @CorrectionIdParam()
  @AsCaller()
  @Idempotent()
  @ApiBody({ schema: schema('CorrectionRevert') })
  @answers(201, 'The case that undoes', 'RevertOpened')
  @problems(400, 404, 409, 410, 413, 415, 422, 503)
  async revert(
    @Param('correctionId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<Opened & { readonly reverts: string }> {
    const reverts = readCorrectionId(id);
    const { reason } = readBody(RevertBody, body);
    const context = callerOf(request);
    const identity = identify(
      { actor: context.actor.id, path: `corrections/${reverts}`, body: { reason } },
      idempotencyKeyOf(request),
    );
    const { correctionId, status, diff } = await this.commands.execute(
      new RevertCorrectionCommand(reverts, reason, identity, context),
    );
    return { correctionId, reverts, status, diff };
  }
}
