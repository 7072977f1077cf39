import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Answer } from '../../http/answers/answer';
import { Problem } from '../../http/problems/problem';
import { nameOf, seasonHead, teamLine } from '../seasons/season-line';
import { SeasonTables } from '../seasons/season-tables';
import { GetTeamSeasonQuery } from './get-team-season.query';

@QueryHandler(GetTeamSeasonQuery)
export class GetTeamSeasonHandler implements IQueryHandler<GetTeamSeasonQuery> {
  constructor(private readonly tables: SeasonTables) {}

  async execute({ teamId, wanted }: GetTeamSeasonQuery): Promise<Answer> {
    const standing = await this.tables.of(wanted);
    const team = standing.table.teams.get(teamId);
    if (!team)
      throw new Problem('unknown-team', `there is no team ${teamId} in the ${wanted.seasonType} ${wanted.season}`);
    return Answer.ofContent({ ...nameOf(team), ...seasonHead(standing), ...teamLine(team) });
  }
}
