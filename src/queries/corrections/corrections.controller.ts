import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CASE_STATUSES } from '../../domain/corrections/case/case-state';
import { answers, Conditional, Paged, problems } from '../../http/openapi/operation';
import { callerOf } from '../../http/requests/caller';
import { DEFAULT_LIMIT } from '../../http/requests/field-rules';
import { readQuery } from '../../http/requests/read-fields';
import { CorrectionsParameters } from './corrections.parameters';
import { ListCorrectionsQuery } from './list-corrections.query';

@ApiTags('corrections')
@Controller('api/v1/corrections')
export class CorrectionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({
    summary: 'What has changed, the latest at the end',
    description:
      'In the order of the ledger, each correction where it changed last. Asked with `since`, every answer has a cursor, which is the next `since`: nothing is missed, and what changes again comes again. `status=requested&notBy=me` is the caller’s queue.',
  })
  @ApiQuery({ name: 'since', required: false, description: 'An instant, or the cursor of the answer before' })
  @ApiQuery({ name: 'status', required: false, enum: CASE_STATUSES })
  @ApiQuery({ name: 'gameId', required: false, example: '0022400072' })
  @ApiQuery({
    name: 'notBy',
    required: false,
    description:
      'Only what this actor (`me`: the caller) neither requested nor approved, about plays that they did not score. `status=requested` then names all that waits for an approval.',
    example: 'me',
  })
  @Conditional()
  @Paged()
  @answers(200, 'The corrections', 'Corrections')
  @problems(503)
  async list(@Query() query: object, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { limit, notBy, ...rest } = readQuery(CorrectionsParameters, query);
    const answer = await this.queries.execute(
      new ListCorrectionsQuery({
        ...rest,
        ...(notBy !== undefined && { notBy: notBy === 'me' ? callerOf(request).actor.id : notBy }),
        limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
      }),
    );
    await answer.send(request, reply);
  }
}
