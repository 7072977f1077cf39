import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { gameHead } from '../../domain/as-of/game-head';
import { FORMULA_VERSION } from '../../domain/formula-version';
import { NOTHING_RECORDED, standingAfter } from '../../domain/game/game-standing';
import { gameStream } from '../../domain/game/game-stream';
import { LEDGER } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { unknownGame } from '../reading/unknown-game';
import { GameCases } from './game-cases';
import { GetHistoryQuery } from './get-history.query';
import { comparePlaces, placeOf, readPlace, writePlace } from './history-place';

@QueryHandler(GetHistoryQuery)
export class GetHistoryHandler implements IQueryHandler<GetHistoryQuery> {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly cases: GameCases,
  ) {}

  async execute({ gameId, limit, cursor }: GetHistoryQuery): Promise<Answer> {
    const after = cursor === undefined ? undefined : readPlace(cursor);
    const ofGame: RecordedEvent[] = [];
    for await (const event of this.ledger.readStream(gameStream(gameId))) ofGame.push(event);
    if (ofGame.length === 0) throw unknownGame(gameId);
    const standing = ofGame.reduce(standingAfter, NOTHING_RECORDED);
    const all = [...ofGame, ...(await this.cases.eventsOf(gameId))]
      .map((event) => ({ event, place: placeOf(event) }))
      .sort((a, b) => comparePlaces(a.place, b.place));
    const matching = after ? all.filter(({ place }) => comparePlaces(place, after) > 0) : all;
    const page = matching.slice(0, limit);
    const last = page.at(-1);
    const body = {
      ...gameHead({ gameId, ...standing, formulaVersion: FORMULA_VERSION }),
      items: page.map(({ event }) => item(event)),
      ...(last && matching.length > page.length && { cursor: writePlace(last.place) }),
    };
    return new Answer(body, ['history', cursor, limit, standing.revision, all.length, FORMULA_VERSION].join(';'));
  }
}

function item({ stream, eventId, revision, type, data, metadata }: RecordedEvent): object {
  return { stream, eventId, revision: revision.toString(), type, data, metadata };
}
