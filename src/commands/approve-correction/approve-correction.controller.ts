import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { CellChange } from '../../domain/corrections/box-score-diff';
import type { CaseStatus } from '../../domain/corrections/case/case-state';
import { answers, AsCaller, CorrectionIdParam, problems } from '../../http/openapi/operation';
import { schema } from '../../http/openapi/schemas';
import { callerOf } from '../../http/requests/caller';
import { readCorrectionId } from '../../http/requests/correction-id';
import { TakesNoQuery } from '../../http/requests/no-query';
import { readBody } from '../../http/requests/read-fields';
import { CommentBody } from '../correcting/comment.body';
import { ApproveCorrectionCommand } from './approve-correction.command';

@ApiTags('corrections')
@TakesNoQuery()
@Controller('api/v1/corrections/:correctionId/approve')
export class ApproveCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Approve a scoring change',
    description:
      'The last approval that is needed applies it. Nobody approves their own, or a change of what they scored.',
  })
  @CorrectionIdParam()
  @AsCaller()
  @ApiBody({ schema: schema('Comment') })
  @answers(200, 'The case', 'CorrectionApproved')
  @problems(400, 403, 404, 409, 410, 413, 415, 503)
  async approve(
    @Param('correctionId') id: string,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
  ): Promise<ApprovedAnswer> {
    const correctionId = readCorrectionId(id);
    const { comment } = readBody(CommentBody, body ?? {});
    const approved = await this.commands.execute(
      new ApproveCorrectionCommand(correctionId, comment, callerOf(request)),
    );
    const { status, approvals, request: asked } = approved.state;
    return {
      ...{ correctionId, status, approvals, approvalsNeeded: asked.approvalsNeeded },
      ...(approved.revision !== undefined && { revision: approved.revision.toString() }),
      diff: approved.diff,
    };
  }
}

interface ApprovedAnswer {
  readonly correctionId: string;
  readonly status: CaseStatus;
  readonly approvals: readonly string[];
  readonly approvalsNeeded: number;
  readonly revision?: string;
  readonly diff: readonly CellChange[];
}
