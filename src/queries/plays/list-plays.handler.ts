import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { compareGameOrder } from '../../domain/plays/game-order';
import type { Play } from '../../domain/plays/play';
import { Answer } from '../../http/answers/answer';
import { readCursor, writeCursor } from '../../http/answers/cursor';
import { BadCursor } from '../../read-models/errors';
import type { PlayRow } from '../../read-models/documents/period-plays-document';
import { gameHead } from '../reading/game-head';
import { GameSnapshots } from '../reading/game-snapshot';
import { ListPlaysQuery, type PlaysWanted } from './list-plays.query';
import { personsOf } from './persons-of';

@QueryHandler(ListPlaysQuery)
export class ListPlaysHandler implements IQueryHandler<ListPlaysQuery> {
  constructor(private readonly snapshots: GameSnapshots) {}

  async execute({ gameId, wanted }: ListPlaysQuery): Promise<Answer> {
    const after = wanted.cursor === undefined ? undefined : placeOf(wanted.cursor);
    const { game, rows } = await this.snapshots.plays(gameId, wanted.period, wanted.period);
    const matching = rows.filter(
      ({ play }) => isWanted(play, wanted) && (after === undefined || compareGameOrder(play, after) > 0),
    );
    const page = matching.slice(0, wanted.limit);
    const last = page.at(-1)?.play;
    const cursor = last && matching.length > page.length ? { cursor: writeCursor([last.order, last.playId]) } : {};
    return new Answer({ ...gameHead(game), items: page.map(item), ...cursor }, versionOf(wanted, game));
  }
}

type Place = Pick<Play, 'order' | 'playId'>;

function placeOf(cursor: string): Place {
  const [order, playId] = readCursor(cursor, 2);
  if (typeof order !== 'number' || typeof playId !== 'number') throw new BadCursor();
  return { order, playId };
}

function isWanted(play: Play, { personId, type }: PlaysWanted): boolean {
  return (type === undefined || play.type === type) && (personId === undefined || personsOf(play).includes(personId));
}

function item({ play, score, description, flags }: PlayRow): object {
  return { ...play, scoreHome: score.home, scoreAway: score.away, description, flags };
}

function versionOf(
  { period, personId, type, limit, cursor }: PlaysWanted,
  game: { revision: bigint; formulaVersion: number },
): string {
  return ['plays', period, personId, type, limit, cursor, game.revision, game.formulaVersion].join(';');
}
