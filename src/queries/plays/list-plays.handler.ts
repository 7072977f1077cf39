import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { compareGameOrder } from '../../domain/plays/game-order';
import type { Play } from '../../domain/plays/play';
import { Answer, type Lasting } from '../../http/answers/answer';
import { readCursor, writeCursor } from '../../http/answers/cursor';
import { BadCursor } from '../../read-models/errors';
import type { PlayRow } from '../../domain/game/play-row';
import { type GameHead, gameHead } from '../../domain/as-of/game-head';
import { GameSnapshots } from '../reading/game-snapshot';
import { PastGames } from '../reading/past-games';
import { versionOf } from '../reading/version-of';
import { ListPlaysQuery, type PlaysWanted } from './list-plays.query';
import { personsOf } from './persons-of';

@QueryHandler(ListPlaysQuery)
export class ListPlaysHandler implements IQueryHandler<ListPlaysQuery> {
  constructor(
    private readonly snapshots: GameSnapshots,
    private readonly past: PastGames,
  ) {}

  async execute({ gameId, wanted }: ListPlaysQuery): Promise<Answer> {
    const after = wanted.cursor === undefined ? undefined : placeOf(wanted.cursor);
    const { head, rows, lasting } = await this.rows(gameId, wanted);
    const matching = rows.filter(
      ({ play }) => isWanted(play, wanted) && (after === undefined || compareGameOrder(play, after) > 0),
    );
    const page = matching.slice(0, wanted.limit);
    const last = page.at(-1)?.play;
    const cursor = last && matching.length > page.length ? { cursor: writeCursor([last.order, last.playId]) } : {};
    const { period, personId, type, limit } = wanted;
    const version = ['plays', period, personId, type, limit, wanted.cursor, versionOf(head)].join(';');
    return new Answer({ ...head, items: page.map(item), ...cursor }, version, lasting);
  }

  /** The game as it is now is read from its documents, every other one from the ledger. */
  private async rows(gameId: string, wanted: PlaysWanted): Promise<ListedGame> {
    const { period, timestamp, revision } = wanted;
    if (timestamp === undefined && revision === undefined) {
      const { game, rows } = await this.snapshots.plays(gameId, period, period);
      return { head: gameHead(game), rows, lasting: 'until-it-changes' };
    }
    const { asOf, lasting } = await this.past.asOf(gameId, wanted);
    return { head: asOf.head, rows: asOf.playRows(), lasting };
  }
}

interface ListedGame {
  readonly head: GameHead;
  /** Of the period that is wanted at least. */
  readonly rows: readonly PlayRow[];
  readonly lasting: Lasting;
}

type Place = Pick<Play, 'order' | 'playId'>;

function placeOf(cursor: string): Place {
  const [order, playId] = readCursor(cursor, 2);
  if (typeof order !== 'number' || typeof playId !== 'number') throw new BadCursor();
  return { order, playId };
}

function isWanted(play: Play, { period, personId, type }: PlaysWanted): boolean {
  return (
    (period === undefined || play.period === period) &&
    (type === undefined || play.type === type) &&
    (personId === undefined || personsOf(play).includes(personId))
  );
}

function item({ play, score, description, flags }: PlayRow): object {
  return { ...play, scoreHome: score.home, scoreAway: score.away, description, flags };
}
