import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { FORMULA_VERSION } from '../../domain/formula-version';
import { NOTHING_RECORDED, standingAfter } from '../../domain/game/game-standing';
import { gameStream } from '../../domain/game/game-stream';
import { LEDGER } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import { readCursor, writeCursor } from '../../http/answers/cursor';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { BadCursor } from '../../read-models/errors';
import { gameHead } from '../../domain/as-of/game-head';
import { unknownGame } from '../reading/unknown-game';
import { GetHistoryQuery } from './get-history.query';

@QueryHandler(GetHistoryQuery)
export class GetHistoryHandler implements IQueryHandler<GetHistoryQuery> {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  async execute({ gameId, limit, cursor }: GetHistoryQuery): Promise<Answer> {
    const from = cursor === undefined ? 0 : nextOf(cursor);
    const events = await this.eventsOf(gameId);
    if (events.length === 0) throw unknownGame(gameId);
    const standing = events.reduce(standingAfter, NOTHING_RECORDED);
    const next = from + limit;
    const body = {
      ...gameHead({ gameId, ...standing, formulaVersion: FORMULA_VERSION }),
      items: events.slice(from, next).map(item),
      ...(next < events.length && { cursor: writeCursor([next]) }),
    };
    return new Answer(body, `history;${from};${limit};${standing.revision};${FORMULA_VERSION}`);
  }

  private async eventsOf(gameId: string): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.ledger.readStream(gameStream(gameId))) events.push(event);
    return events;
  }
}

function nextOf(cursor: string): number {
  const [next] = readCursor(cursor, 1);
  if (!Number.isSafeInteger(next) || (next as number) < 0) throw new BadCursor();
  return next as number;
}

function item({ eventId, revision, type, data, metadata }: RecordedEvent): object {
  return { eventId, revision: revision.toString(), type, data, metadata };
}
