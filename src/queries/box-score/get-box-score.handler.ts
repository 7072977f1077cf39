import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { LRUCache } from 'lru-cache';
import { boxScoreBody } from '../../domain/as-of/box-score-body';
import { foldWindow } from '../../domain/as-of/fold-window';
import { gameHead } from '../../domain/as-of/game-head';
import type { NamedBoxScore } from '../../domain/as-of/named-box-score';
import type { Window } from '../../domain/box-score/window';
import { isOver } from '../../domain/game/game-state';
import { ruleSetNamed } from '../../domain/rules/rule-sets';
import { Answer } from '../../http/answers/answer';
import { BOX_SCORES, type BoxScoreDocument } from '../../read-models/documents/box-score-document';
import type { GameHeader } from '../../read-models/documents/game-header';
import { GameDocuments } from '../reading/game-documents';
import { GameSnapshots } from '../reading/game-snapshot';
import { GetBoxScoreQuery } from './get-box-score.query';

/** Of answers that are kept written out, in bytes before packing. */
const KEPT_BYTES = 32_000_000;

@QueryHandler(GetBoxScoreQuery)
export class GetBoxScoreHandler implements IQueryHandler<GetBoxScoreQuery> {
  private readonly answers = new LRUCache<string, Answer>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ identity }) => identity.length,
  });

  constructor(
    private readonly documents: GameDocuments,
    private readonly snapshots: GameSnapshots,
  ) {}

  async execute({ gameId, window, minRevision }: GetBoxScoreQuery): Promise<Answer> {
    const box = await this.documents.read<BoxScoreDocument>(BOX_SCORES.model, gameId, minRevision);
    const known = this.answers.get(keyOf(box, window));
    if (known) return known;
    return window === 'game' ? this.keep(box, window, box) : this.fold(gameId, window, minRevision);
  }

  private async fold(gameId: string, window: Window, minRevision: bigint): Promise<Answer> {
    const { box, rows } = await this.snapshots.playsWithBoxScore(gameId, minRevision);
    const game = { rules: ruleSetNamed(box.rules), completed: isOver(box.status), plays: rows };
    return this.keep(box, window, foldWindow(window, box, game));
  }

  private keep(header: GameHeader, window: Window, box: NamedBoxScore): Answer {
    const answer = new Answer(boxScoreBody(gameHead(header), box), versionOf(header, window));
    this.answers.set(keyOf(header, window), answer);
    return answer;
  }
}

function versionOf({ revision, formulaVersion }: GameHeader, window: Window): string {
  return `stats;${window};${revision};${formulaVersion}`;
}

/** One revision of a game is one content, unless its stream was made anew in another ledger: `recordedAt` tells them apart. */
function keyOf(header: GameHeader, window: Window): string {
  return `${header.gameId};${header.recordedAt};${versionOf(header, window)}`;
}
