import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type GameHead, gameHead } from '../../domain/as-of/game-head';
import { periodsIn, type Window } from '../../domain/box-score/window';
import { isOver } from '../../domain/game/game-state';
import { endedByTime } from '../../domain/possessions/ended-by-time';
import type { Possession } from '../../domain/possessions/possession';
import { Answer, type Lasting } from '../../http/answers/answer';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { POSSESSIONS } from '../../read-models/documents/possessions-model';
import type { AsOfWanted } from '../reading/as-of-wanted';
import { GameSnapshots } from '../reading/game-snapshot';
import { pageOf } from '../reading/page-of';
import { PastGames } from '../reading/past-games';
import { versionOf } from '../reading/version-of';
import { ListPossessionsQuery, type PossessionsWanted } from './list-possessions.query';

@QueryHandler(ListPossessionsQuery)
export class ListPossessionsHandler implements IQueryHandler<ListPossessionsQuery> {
  constructor(
    private readonly snapshots: GameSnapshots,
    private readonly past: PastGames,
  ) {}

  async execute({ gameId, wanted }: ListPossessionsQuery): Promise<Answer> {
    const { window, teamId, limit, cursor, asOf } = wanted;
    const { head, rows, completed, lasting } = asOf
      ? await this.foldPast(gameId, asOf, window)
      : await this.readNow(gameId, wanted);
    const possessions = completed ? endedByTime(rows) : rows;
    const matching = possessions.filter((possession) => teamId === undefined || possession.teamId === teamId);
    const version = ['possessions', window, teamId, limit, cursor, versionOf(head)].join(';');
    return new Answer({ ...head, ...pageOf(matching, wanted) }, version, lasting);
  }

  private async foldPast(gameId: string, wanted: AsOfWanted, window: Window): Promise<PossessionsRead> {
    const { asOf, lasting } = await this.past.asOf(gameId, wanted);
    const [first, last] = periodsIn(window);
    const rows = asOf.folded.possessions().filter(({ period }) => period >= first && period <= last);
    return { head: asOf.head, rows, completed: asOf.folded.completed, lasting };
  }

  private async readNow(gameId: string, { window, minRevision }: PossessionsWanted): Promise<PossessionsRead> {
    const [first, last] = periodsIn(window);
    const periods = { first, last, minRevision };
    const { game, documents } = await this.snapshots.periods<PeriodRowsDocument>(POSSESSIONS.model, gameId, periods);
    const rows = documents.flatMap((document) => document.rows.map((row) => JSON.parse(row) as Possession));
    return { head: gameHead(game), rows, completed: isOver(game.status) };
  }
}

interface PossessionsRead {
  readonly head: GameHead;
  /** Of the window. */
  readonly rows: readonly Possession[];
  readonly completed: boolean;
  readonly lasting?: Lasting;
}
