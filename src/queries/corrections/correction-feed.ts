import { parseInstant } from '../../ingestion/instant';
import { CORRECTIONS, type CorrectionDocument } from '../../read-models/documents/correction-document';
import type { Generation, Query } from '../../read-models/read-models';
import { positionIn } from './feed-place';
import type { CorrectionsWanted } from './list-corrections.query';
import { lookupFor } from './lookup';

const PAGE = 200;

/** The corrections in the order of the ledger, each where its last event is. */
export class CorrectionFeed {
  constructor(private readonly generation: Generation) {}

  /** The position behind which the asked ones are; `end` where none has changed since then. */
  async beginning({ since, cursor = since }: CorrectionsWanted, end: bigint): Promise<bigint> {
    if (cursor === undefined) return 0n;
    const instant = parseInstant(cursor);
    if (instant === undefined) return positionIn(cursor);
    const first = await this.firstSince(instant);
    return first === undefined ? end : first - 1n;
  }

  /** Those behind one position and up to another. */
  async *between(begin: bigint, end: bigint, wanted: CorrectionsWanted): AsyncGenerator<CorrectionDocument> {
    for await (const document of this.all({ ...lookupFor(wanted), from: [begin + 1n] })) {
      if (document.position > end) return;
      yield document;
    }
  }

  /** Of those that changed at the instant or later. Clocks of several writers differ, so it need not be the first in time. */
  private async firstSince(instant: string): Promise<bigint | undefined> {
    let first: bigint | undefined;
    for await (const { position } of this.all({ index: 'changed', from: [instant] }))
      if (first === undefined || position < first) first = position;
    return first;
  }

  private async *all(query: Omit<Query, 'limit'>): AsyncGenerator<CorrectionDocument> {
    let cursor: string | undefined;
    do {
      const page = await this.generation.query<CorrectionDocument>(CORRECTIONS.model, {
        ...query,
        limit: PAGE,
        ...(cursor !== undefined && { cursor }),
      });
      yield* page.items;
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
}
