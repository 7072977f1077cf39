import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { LEDGER, READ_MODELS } from '../../engines.module';
import { Answer } from '../../http/answers/answer';
import type { Ledger } from '../../ledger/ledger';
import { PROJECTION, type ProjectionStatus } from '../../observability/projection-status';
import type { CorrectionDocument } from '../../read-models/documents/correction-document';
import type { ReadModels } from '../../read-models/read-models';
import { CorrectionFeed } from './correction-feed';
import { correctionItem } from './correction-item';
import { cursorBehind } from './feed-place';
import { type CorrectionsWanted, ListCorrectionsQuery } from './list-corrections.query';
import { Undecided } from './undecided';

@QueryHandler(ListCorrectionsQuery)
export class ListCorrectionsHandler implements IQueryHandler<ListCorrectionsQuery> {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
  ) {}

  /**
   * A correction that changes while it is paged through moves to the end, where it comes again; nothing comes before it that was not there. What is
   * behind the projection's position is left for later: of what was written together, an engine may show the last first.
   */
  async execute({ wanted }: ListCorrectionsQuery): Promise<Answer> {
    const position = (await this.projection.correctionsPosition()) ?? 0n;
    const feed = new CorrectionFeed(this.readModels.live());
    const begin = await feed.beginning(wanted, position);
    const found = await this.page(feed.between(begin, position, wanted), wanted);
    const items = found.slice(0, wanted.limit);
    const more = found.length > items.length ? items.at(-1)?.position : undefined;
    const next = more ?? (wanted.since === undefined ? undefined : later(position, begin));
    return Answer.ofContent({
      position: position.toString(),
      items: items.map(correctionItem),
      ...(next !== undefined && { cursor: cursorBehind(next) }),
    });
  }

  /** One more than is wanted, where there are so many. */
  private async page(
    documents: AsyncIterable<CorrectionDocument>,
    { notBy, limit }: CorrectionsWanted,
  ): Promise<readonly CorrectionDocument[]> {
    const undecided = notBy === undefined ? undefined : new Undecided(notBy, this.ledger);
    const found: CorrectionDocument[] = [];
    for await (const document of documents) {
      if (undecided && !(await undecided.has(document))) continue;
      found.push(document);
      if (found.length > limit) break;
    }
    return found;
  }
}

function later(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
