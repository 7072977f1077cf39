import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Answer } from '../../http/answers/answer';
import { Problem } from '../../http/problems/problem';
import { playerLines, seasonHead } from '../seasons/season-line';
import { SeasonTables } from '../seasons/season-tables';
import { GetPlayerSeasonQuery } from './get-player-season.query';

@QueryHandler(GetPlayerSeasonQuery)
export class GetPlayerSeasonHandler implements IQueryHandler<GetPlayerSeasonQuery> {
  constructor(private readonly tables: SeasonTables) {}

  async execute({ personId, wanted }: GetPlayerSeasonQuery): Promise<Answer> {
    const standing = await this.tables.of(wanted);
    const player = standing.table.players.get(personId);
    if (!player)
      throw new Problem(
        'unknown-player',
        `there is no player ${personId} in the ${wanted.seasonType} ${wanted.season}`,
      );
    const { name } = player;
    return Answer.ofContent({ personId, name, ...seasonHead(standing), ...playerLines(player) });
  }
}
