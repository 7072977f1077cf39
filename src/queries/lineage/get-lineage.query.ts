import { Query } from '@nestjs/cqrs';
import type { CellName } from '../../domain/lineage/cell';
import type { Answer } from '../../http/answers/answer';

/** Where a cell of a game's box score comes from, and what its plays went through. */
export class GetLineageQuery extends Query<Answer> {
  constructor(
    readonly gameId: string,
    readonly cell: CellName,
  ) {
    super();
  }
}
