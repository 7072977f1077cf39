import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answers, Conditional, CorrectionIdParam, problems } from '../../http/openapi/operation';
import { readCorrectionId } from '../../http/requests/correction-id';
import { TakesNoQuery } from '../../http/requests/no-query';
import { GetCorrectionQuery } from './get-correction.query';

@ApiTags('corrections')
@TakesNoQuery()
@Controller('api/v1/corrections/:correctionId')
export class CorrectionController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'An official scoring change' })
  @CorrectionIdParam()
  @Conditional()
  @answers(200, 'The correction', 'Correction')
  @problems(404, 503)
  async read(
    @Param('correctionId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await this.queries.execute(new GetCorrectionQuery(readCorrectionId(id)));
    await answer.send(request, reply);
  }
}
