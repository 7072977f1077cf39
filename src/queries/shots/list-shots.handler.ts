import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { gameHead } from '../../domain/as-of/game-head';
import { periodsIn } from '../../domain/box-score/window';
import type { ChartedShot } from '../../domain/shots/charted-shot';
import { Answer } from '../../http/answers/answer';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { SHOTS } from '../../read-models/documents/shots-model';
import { GameSnapshots } from '../reading/game-snapshot';
import { pageOf } from '../reading/page-of';
import { ListShotsQuery, type ShotsWanted } from './list-shots.query';

@QueryHandler(ListShotsQuery)
export class ListShotsHandler implements IQueryHandler<ListShotsQuery> {
  constructor(private readonly snapshots: GameSnapshots) {}

  async execute({ gameId, wanted }: ListShotsQuery): Promise<Answer> {
    const { window, minRevision, teamId, personId, limit, cursor } = wanted;
    const [first, last] = periodsIn(window);
    const periods = { first, last, minRevision };
    const { game, documents } = await this.snapshots.periods<PeriodRowsDocument>(SHOTS.model, gameId, periods);
    const shots = documents.flatMap((document) => document.rows.map((row) => JSON.parse(row) as ChartedShot));
    const page = pageOf(
      shots.filter((shot) => isWanted(shot, wanted)),
      wanted,
    );
    const version = ['shots', window, teamId, personId, limit, cursor, game.revision, game.formulaVersion].join(';');
    return new Answer({ ...gameHead(game), ...page }, version);
  }
}

function isWanted(shot: ChartedShot, { teamId, personId }: ShotsWanted): boolean {
  return (teamId === undefined || shot.teamId === teamId) && (personId === undefined || shot.personId === personId);
}
