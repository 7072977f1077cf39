import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { CaseStatus } from '../../domain/corrections/case/case-state';
import { answers, AsCaller, CorrectionIdParam, problems } from '../../http/openapi/operation';
import { schema } from '../../http/openapi/schemas';
import { callerOf } from '../../http/requests/caller';
import { readCorrectionId } from '../../http/requests/correction-id';
import { TakesNoQuery } from '../../http/requests/no-query';
import { readBody } from '../../http/requests/read-fields';
import { CommentBody } from '../correcting/comment.body';
import { AuditBody } from './audit.body';
import { ReviewCorrectionCommand } from './review-correction.command';

interface ReviewedAnswer {
  readonly correctionId: string;
  readonly status: CaseStatus;
}

@ApiTags('corrections')
@TakesNoQuery()
@Controller('api/v1/corrections/:correctionId')
export class ReviewCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post('reject')
  @HttpCode(200)
  @ApiOperation({ summary: 'Reject a scoring change', description: 'Somebody else’s: one’s own is withdrawn.' })
  @CorrectionIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('Comment') })
  @answers(200, 'The case', 'CorrectionReviewed')
  @problems(400, 403, 404, 409, 410, 413, 415, 503)
  reject(
    @Param('correctionId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<ReviewedAnswer> {
    return this.end('RejectCorrection', { id, body, request });
  }

  @Post('withdraw')
  @HttpCode(200)
  @ApiOperation({ summary: 'Withdraw a scoring change of one’s own' })
  @CorrectionIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('Comment') })
  @answers(200, 'The case', 'CorrectionReviewed')
  @problems(400, 403, 404, 409, 410, 413, 415, 503)
  withdraw(
    @Param('correctionId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<ReviewedAnswer> {
    return this.end('WithdrawCorrection', { id, body, request });
  }

  @Post('audit')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Audit a scoring change that was applied at once',
    description: 'By another than who asked for it. One that is not upheld is reverted by a case of its own.',
  })
  @CorrectionIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('Audit') })
  @answers(200, 'The case', 'CorrectionReviewed')
  @problems(400, 403, 404, 409, 410, 413, 415, 503)
  async audit(
    @Param('correctionId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<ReviewedAnswer> {
    const context = callerOf(request);
    const { upheld, comment } = readBody(AuditBody, body);
    const step = { type: 'AuditCorrection', actor: context.actor.id, upheld, comment } as const;
    return this.take(new ReviewCorrectionCommand(readCorrectionId(id), step, context));
  }

  private end(
    type: 'RejectCorrection' | 'WithdrawCorrection',
    { id, body, request }: { readonly id: string; readonly body: unknown; readonly request: FastifyRequest },
  ): Promise<ReviewedAnswer> {
    const context = callerOf(request);
    const { comment } = readBody(CommentBody, body ?? {});
    const step = { type, actor: context.actor.id, ...(comment !== undefined && { comment }) };
    return this.take(new ReviewCorrectionCommand(readCorrectionId(id), step, context));
  }

  private async take(command: ReviewCorrectionCommand): Promise<ReviewedAnswer> {
    const { status } = await this.commands.execute(command);
    return { correctionId: command.correctionId, status };
  }
}
