import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { type GameHead, gameHead } from '../../domain/as-of/game-head';
import { periodsIn, type Window } from '../../domain/box-score/window';
import { type ChartedShot, chartedShot } from '../../domain/shots/charted-shot';
import { Answer, type Lasting } from '../../http/answers/answer';
import type { PeriodRowsDocument } from '../../read-models/documents/period-rows-document';
import { SHOTS } from '../../read-models/documents/shots-model';
import type { AsOfWanted } from '../reading/as-of-wanted';
import { GameSnapshots } from '../reading/game-snapshot';
import { pageOf } from '../reading/page-of';
import { PastGames } from '../reading/past-games';
import { versionOf } from '../reading/version-of';
import { ListShotsQuery, type ShotsWanted } from './list-shots.query';

@QueryHandler(ListShotsQuery)
export class ListShotsHandler implements IQueryHandler<ListShotsQuery> {
  constructor(
    private readonly snapshots: GameSnapshots,
    private readonly past: PastGames,
  ) {}

  async execute({ gameId, wanted }: ListShotsQuery): Promise<Answer> {
    const { window, teamId, personId, limit, cursor, asOf } = wanted;
    const { head, shots, lasting } = asOf
      ? await this.foldPast(gameId, asOf, window)
      : await this.readNow(gameId, wanted);
    const page = pageOf(
      shots.filter((shot) => isWanted(shot, wanted)),
      wanted,
    );
    const version = ['shots', window, teamId, personId, limit, cursor, versionOf(head)].join(';');
    return new Answer({ ...head, ...page }, version, lasting);
  }

  private async foldPast(gameId: string, wanted: AsOfWanted, window: Window): Promise<ShotsRead> {
    const { asOf, lasting } = await this.past.asOf(gameId, wanted);
    const [first, last] = periodsIn(window);
    const shots = asOf.folded
      .plays()
      .flatMap(({ play }) => (play.type === 'shot' && play.period >= first && play.period <= last ? play : []))
      .map(chartedShot);
    return { head: asOf.head, shots, lasting };
  }

  private async readNow(gameId: string, { window, minRevision }: ShotsWanted): Promise<ShotsRead> {
    const [first, last] = periodsIn(window);
    const periods = { first, last, minRevision };
    const { game, documents } = await this.snapshots.periods<PeriodRowsDocument>(SHOTS.model, gameId, periods);
    const shots = documents.flatMap((document) => document.rows.map((row) => JSON.parse(row) as ChartedShot));
    return { head: gameHead(game), shots };
  }
}

interface ShotsRead {
  readonly head: GameHead;
  /** Of the window. */
  readonly shots: readonly ChartedShot[];
  readonly lasting?: Lasting;
}

function isWanted(shot: ChartedShot, { teamId, personId }: ShotsWanted): boolean {
  return (teamId === undefined || shot.teamId === teamId) && (personId === undefined || shot.personId === personId);
}
