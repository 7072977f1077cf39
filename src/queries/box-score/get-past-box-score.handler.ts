import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { LRUCache } from 'lru-cache';
import type { GameHead } from '../../domain/as-of/game-head';
import type { Window } from '../../domain/box-score/window';
import { Answer } from '../../http/answers/answer';
import { PastGames } from '../reading/past-games';
import { GetPastBoxScoreQuery } from './get-past-box-score.query';

/** Of answers that are kept written out, in bytes before packing. */
const KEPT_BYTES = 32_000_000;

@QueryHandler(GetPastBoxScoreQuery)
export class GetPastBoxScoreHandler implements IQueryHandler<GetPastBoxScoreQuery> {
  private readonly answers = new LRUCache<string, Answer>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ identity }) => identity.length,
  });

  constructor(private readonly past: PastGames) {}

  async execute({ gameId, wanted, window, minRevision }: GetPastBoxScoreQuery): Promise<Answer> {
    if (minRevision !== undefined) await this.past.hasComeTo(gameId, minRevision);
    const { asOf, lasting } = await this.past.asOf(gameId, wanted);
    const version = versionOf(asOf.head, window);
    const key = `${gameId};${lasting};${version}`;
    const known = this.answers.get(key);
    if (known) return known;
    const answer = new Answer(asOf.boxScoreAnswer(window), version, lasting);
    this.answers.set(key, answer);
    return answer;
  }
}

function versionOf({ asOf: { timestamp, revision, period, clock }, formulaVersion }: GameHead, window: Window): string {
  return ['stats', timestamp, revision, period, clock, window, formulaVersion].join(';');
}
