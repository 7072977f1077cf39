import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { gameStream } from '../../domain/game/game-stream';
import type { RecordedGame } from '../../domain/game/recorded-game';
import { type ContributingPlay, lineageOf } from '../../domain/lineage/lineage-of';
import { describePlay } from '../../domain/plays/description';
import { LEDGER } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import { Problem } from '../../http/problems/problem';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { PastGames } from '../reading/past-games';
import { readCase } from '../reading/read-case';
import { GetLineageQuery } from './get-lineage.query';
import { changesOf } from './play-changes';

@QueryHandler(GetLineageQuery)
export class GetLineageHandler implements IQueryHandler<GetLineageQuery> {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    private readonly past: PastGames,
  ) {}

  async execute({ gameId, cell }: GetLineageQuery): Promise<Answer> {
    const { asOf } = await this.past.asOf(gameId, {});
    const lineage = lineageOf(asOf, cell);
    if (!lineage)
      throw new Problem(
        'unknown-cell',
        `the box score of game ${gameId} has no ${cell.stat} of ${cell.scope} ${cell.id}`,
      );
    const { value, plays, ...others } = lineage;
    const body = {
      ...asOf.head,
      ...cell,
      value,
      ...others,
      ...(plays && { plays: await this.withChanges(plays, asOf.known) }),
    };
    const { revision, formulaVersion } = asOf.head;
    const version = ['lineage', cell.scope, cell.id, encodeURIComponent(cell.stat), revision, formulaVersion].join(';');
    return new Answer(body, version);
  }

  private async withChanges(plays: readonly ContributingPlay[], game: RecordedGame): Promise<readonly object[]> {
    const changes = await changesOf(new Set(plays.map(({ play }) => play.playId)), {
      events: await this.eventsOf(game),
      state: game.folded.state,
      readCase: (correctionId) => readCase(this.ledger, correctionId),
    });
    return plays.map(({ play, stands, contribution }) => ({
      ...{ play, description: describePlay(play, game.names), stands, contribution },
      changes: changes.get(play.playId) ?? [],
    }));
  }

  private async eventsOf({ gameId, standing }: RecordedGame): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    const limit = Number(standing.revision) + 1;
    for await (const event of this.ledger.readStream(gameStream(gameId), { limit })) events.push(event);
    return events;
  }
}
