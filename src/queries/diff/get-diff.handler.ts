import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { GameAsOf } from '../../domain/as-of/game-as-of';
import type { GameHead } from '../../domain/as-of/game-head';
import { gameStream } from '../../domain/game/game-stream';
import type { RecordedGame } from '../../domain/game/recorded-game';
import { upcast } from '../../domain/game/upcast';
import { explainDiff, type Touch } from '../../domain/lineage/explain-diff';
import { playsTouched } from '../../domain/lineage/touches';
import { LEDGER } from '../../engines.module';
import { Answer, type Lasting } from '../../http/answers/answer';
import type { Ledger } from '../../ledger/ledger';
import { readFormulas } from '../../http/requests/formulas';
import type { KnownUntil } from '../reading/as-of-wanted';
import { PastGames } from '../reading/past-games';
import { GetDiffQuery } from './get-diff.query';

@QueryHandler(GetDiffQuery)
export class GetDiffHandler implements IQueryHandler<GetDiffQuery> {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly past: PastGames,
  ) {}

  /** Both by the formulas of `to`, so that it differs by what happened alone. */
  async execute({ gameId, from, to }: GetDiffQuery): Promise<Answer> {
    const [before, after] = [await this.past.known(gameId, from), await this.past.known(gameId, to)];
    const formulas = readFormulas(after.game.formulaVersion);
    const seen = (game: RecordedGame, { timestamp }: KnownUntil): GameAsOf =>
      new GameAsOf(game, { formulas, ...(timestamp !== undefined && { timestamp }) });
    const [was, is] = [seen(before.game, from), seen(after.game, to)];
    const { asOf, ...head } = is.head;
    const items = explainDiff(was, is, await this.between(before.game, after.game));
    const body = { ...head, asOf, from: was.head.asOf, to: asOf, items };
    return new Answer(body, versionOf(was.head, is.head), lastingOf(before.lasting, after.lasting));
  }

  /** The events behind the earlier of the two, up to the later. */
  private async between(...games: [RecordedGame, RecordedGame]): Promise<readonly Touch[]> {
    const [one, other] = games;
    const [earlier, later] = one.standing.revision < other.standing.revision ? [one, other] : [other, one];
    const [first, last] = [earlier.standing.revision + 1n, later.standing.revision];
    const stream = gameStream(later.gameId);
    const touches: Touch[] = [];
    if (first > last) return touches;
    for await (const stored of this.ledger.readStream(stream, { from: first, limit: Number(last - first) + 1 })) {
      const event = upcast(stored);
      if (event.type === 'NoteAdded') continue;
      touches.push({ eventId: stored.eventId, playIds: playsTouched(event, later.folded.state) });
    }
    return touches;
  }
}

function versionOf(from: GameHead, to: GameHead): string {
  const places = [from, to].flatMap(({ asOf }) => [asOf.timestamp, asOf.revision]);
  return ['diff', ...places, to.formulaVersion].join(';');
}

function lastingOf(...both: readonly Lasting[]): Lasting {
  return both.includes('no-time') ? 'no-time' : 'for-ever';
}
