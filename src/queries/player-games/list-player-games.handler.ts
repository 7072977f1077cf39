import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import { Problem } from '../../http/problems/problem';
import { PROJECTION, type ProjectionStatus } from '../../observability/projection-status';
import { PLAYER_GAMES, type PlayerGameDocument } from '../../read-models/documents/player-game-document';
import type { Page, ReadModels } from '../../read-models/read-models';
import { gameHead } from '../../domain/as-of/game-head';
import { ListPlayerGamesQuery, type PlayerGamesWanted } from './list-player-games.query';

@QueryHandler(ListPlayerGamesQuery)
export class ListPlayerGamesHandler implements IQueryHandler<ListPlayerGamesQuery> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
  ) {}

  async execute({ wanted }: ListPlayerGamesQuery): Promise<Answer> {
    // Before the games: the list holds everything up to it, and perhaps more.
    const position = await this.projection.seasonsPosition();
    const page = await this.page(wanted);
    const { personId, seasonType } = wanted;
    if (page.items.length === 0 && !(await this.isKnown(personId)))
      throw new Problem('unknown-player', `there is no player ${personId}`);
    const games = page.items.filter((game) => seasonType === undefined || game.seasonType === seasonType);
    return Answer.ofContent({
      personId,
      ...(position !== undefined && { position: position.toString() }),
      items: games.map(item),
      ...(page.cursor !== undefined && { cursor: page.cursor }),
    });
  }

  private page({ personId, season, limit, cursor }: PlayerGamesWanted): Promise<Page<PlayerGameDocument>> {
    return this.readModels.live().query<PlayerGameDocument>(PLAYER_GAMES.model, {
      index: 'person',
      equals: { personId, ...(season !== undefined && { season }) },
      direction: 'descending',
      limit,
      ...(cursor !== undefined && { cursor }),
    });
  }

  private async isKnown(personId: number): Promise<boolean> {
    const { items } = await this.page({ personId, limit: 1 });
    return items.length > 0;
  }
}

function item(game: PlayerGameDocument): object {
  const { name, season, seasonType, date, teamId, opponentTeamId, home, starter, played, statistics, ratings } = game;
  return {
    ...gameHead(game),
    ...{ season, seasonType, date, name, teamId, opponentTeamId, home, starter, played, statistics, ratings },
  };
}
