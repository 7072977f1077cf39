import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { formatClock } from '../../domain/plays/clock';
import { type Leader, leadersOf, lowerIsBetter, takesMode } from '../../domain/season/leaders';
import { Answer } from '../../http/answers/answer';
import { readCursor, writeCursor } from '../../http/answers/cursor';
import { BadCursor } from '../../read-models/errors';
import { nameOf, seasonHead } from '../seasons/season-line';
import { SeasonTables } from '../seasons/season-tables';
import { ListLeadersQuery } from './list-leaders.query';

@QueryHandler(ListLeadersQuery)
export class ListLeadersHandler implements IQueryHandler<ListLeadersQuery> {
  constructor(private readonly tables: SeasonTables) {}

  async execute({ wanted }: ListLeadersQuery): Promise<Answer> {
    const { stat, perMode, family, limit } = wanted;
    const after = wanted.cursor === undefined ? undefined : placeOf(wanted.cursor);
    const standing = await this.tables.of(wanted);
    const { qualification, leaders } = leadersOf(standing.table, wanted);
    const rest = after ? leaders.filter((leader) => isBehind(leader, after, stat)) : leaders;
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    return Answer.ofContent({
      ...seasonHead(standing),
      stat,
      ...(takesMode(stat) && { perMode }),
      ...(family && { family }),
      qualified: qualification.rule,
      items: page.map((leader) => item(leader, stat)),
      ...(last && rest.length > page.length && { cursor: writeCursor([last.value, last.season.personId]) }),
    });
  }
}

/** Of the last leader of a page: a table that changes between two pages neither repeats nor hides those who stay where they are. */
interface Place {
  readonly value: number;
  readonly personId: number;
}

function placeOf(cursor: string): Place {
  const [value, personId] = readCursor(cursor, 2);
  if (typeof value !== 'number' || typeof personId !== 'number') throw new BadCursor();
  return { value, personId };
}

function isBehind({ value, season }: Leader, place: Place, stat: string): boolean {
  if (value === place.value) return season.personId > place.personId;
  return lowerIsBetter(stat) ? value > place.value : value < place.value;
}

function item({ rank, season, value }: Leader, stat: string): object {
  const { personId, name, teams, sums } = season;
  return {
    ...{ rank, personId, name },
    teams: teams.map(({ team }) => nameOf(team)),
    gamesPlayed: sums.gamesPlayed,
    value: stat === 'minutes' ? formatClock(Math.round(value)) : value,
  };
}
