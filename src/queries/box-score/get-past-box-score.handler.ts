import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { LRUCache } from 'lru-cache';
import { Answer } from '../../http/answers/answer';
import { PastGames } from '../reading/past-games';
import { versionOf } from '../reading/version-of';
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

  async execute({ gameId, wanted, window }: GetPastBoxScoreQuery): Promise<Answer> {
    const { asOf, lasting } = await this.past.asOf(gameId, wanted);
    const version = `stats;${window};${versionOf(asOf.head)}`;
    const key = `${gameId};${lasting};${version}`;
    const known = this.answers.get(key);
    if (known) return known;
    const answer = new Answer(asOf.boxScoreAnswer(window), version, lasting);
    this.answers.set(key, answer);
    return answer;
  }
}
