import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { gameHead } from '../../domain/as-of/game-head';
import { periodsIn } from '../../domain/box-score/window';
import { isOver } from '../../domain/game/game-state';
import { endedByTime } from '../../domain/possessions/ended-by-time';
import type { Possession } from '../../domain/possessions/possession';
import { Answer } from '../../http/answers/answer';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { POSSESSIONS } from '../../read-models/documents/possessions-model';
import { GameSnapshots } from '../reading/game-snapshot';
import { pageOf } from '../reading/page-of';
import { ListPossessionsQuery } from './list-possessions.query';

@QueryHandler(ListPossessionsQuery)
export class ListPossessionsHandler implements IQueryHandler<ListPossessionsQuery> {
  constructor(private readonly snapshots: GameSnapshots) {}

  async execute({ gameId, wanted }: ListPossessionsQuery): Promise<Answer> {
    const { window, minRevision, teamId, limit, cursor } = wanted;
    const [first, last] = periodsIn(window);
    const periods = { first, last, minRevision };
    const { game, documents } = await this.snapshots.periods<PeriodRowsDocument>(POSSESSIONS.model, gameId, periods);
    const rows = documents.flatMap((document) => document.rows.map((row) => JSON.parse(row) as Possession));
    const possessions = isOver(game.status) ? endedByTime(rows) : rows;
    const matching = possessions.filter((possession) => teamId === undefined || possession.teamId === teamId);
    const version = ['possessions', window, teamId, limit, cursor, game.revision, game.formulaVersion].join(';');
    return new Answer({ ...gameHead(game), ...pageOf(matching, wanted) }, version);
  }
}
