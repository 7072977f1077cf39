import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { READ_MODELS } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import { PROJECTION, type ProjectionStatus } from '../../observability/projection-status';
import { GAMES, type GameDocument } from '../../read-models/documents/game-document';
import type { ReadModels } from '../../read-models/read-models';
import { gameHead } from '../../domain/as-of/game-head';
import { lookupFor } from './index-for';
import { ListGamesQuery } from './list-games.query';

@QueryHandler(ListGamesQuery)
export class ListGamesHandler implements IQueryHandler<ListGamesQuery> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
  ) {}

  async execute({ wanted }: ListGamesQuery): Promise<Answer> {
    const { season, limit, cursor } = wanted;
    // Before the games: the list holds everything up to it, and perhaps more.
    const position = await this.projection.position();
    const page = await this.readModels
      .live()
      .query<GameDocument>(GAMES.model, { ...lookupFor(wanted), limit, ...(cursor !== undefined && { cursor }) });
    const games = page.items.filter((game) => season === undefined || game.season === season);
    return Answer.ofContent({
      ...(position !== undefined && { position: position.toString() }),
      items: games.map(item),
      ...(page.cursor !== undefined && { cursor: page.cursor }),
    });
  }
}

function item(game: GameDocument): object {
  const { league, season, seasonType, date, homeTeam, awayTeam, period, clock, flagCount } = game;
  return {
    ...gameHead(game),
    ...{ league, season, seasonType, date, homeTeam: team(homeTeam), awayTeam: team(awayTeam) },
    ...(period !== undefined && { period, clock }),
    flagCount,
  };
}

function team({ teamId, tricode, name, score }: GameDocument['homeTeam']): GameDocument['homeTeam'] {
  return { teamId, tricode, name, score };
}
