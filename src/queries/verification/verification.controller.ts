import { Controller, Get, Header, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answers, GameIdParam, problems } from '../../http/openapi/operation';
import { readGameId } from '../../http/requests/game-id';
import { TakesNoQuery } from '../../http/requests/no-query';
import { GetVerificationQuery } from './get-verification.query';

@ApiTags('proof')
@TakesNoQuery()
@Controller('api/v1/games/:gameId/verify')
export class VerificationController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Whether the game is what was recorded',
    description:
      'Checks the chains of its streams, its seals, the journal of heads, and its documents against a fresh fold. What is wrong is named; what was not checked is said.',
  })
  @GameIdParam()
  @answers(200, 'What was checked, and what is wrong', 'Verification')
  @problems(404, 503)
  read(@Param('gameId') id: string): Promise<object> {
    return this.queries.execute(new GetVerificationQuery(readGameId(id)));
  }
}
