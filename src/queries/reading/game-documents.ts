import { Inject, Injectable } from '@nestjs/common';
import { gameStream } from '../../domain/game/game-stream';
import { LEDGER, READ_MODELS } from '../../engines.module';
import { tryAgain } from '../../http/problems/problem';
import type { Ledger } from '../../ledger/ledger';
import { PROJECTION, type ProjectionStatus } from '../../observability/projection-status';
import type { GameHeader } from '../../read-models/documents/game-header';
import type { ReadModels } from '../../read-models/read-models';
import { revisionAhead } from './revision-ahead';
import { patiently } from './patience';
import { unknownGame } from './unknown-game';

/** Reads a game's documents, and waits for those that the projection has yet to write. */
@Injectable()
export class GameDocuments {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(PROJECTION) private readonly projection: ProjectionStatus,
  ) {}

  /**
   * The game's document of a model, at `minRevision` or later.
   * @throws Problem `unknown-game`; `revision-ahead` where the game has not come to that revision; `not-projected-yet` where the projection hasn't in time
   */
  async read<T extends GameHeader>(model: string, gameId: string, minRevision = 0n): Promise<T> {
    const document = await this.readModels.live().get<T>(model, gameId);
    if (document && document.revision >= minRevision) return document;
    const position = await this.positionOf(gameId, minRevision);
    return this.await(model, gameId, { revision: minRevision, position });
  }

  /** Where the ledger has a revision of a game. @throws Problem `revision-ahead`, `unknown-game` */
  private async positionOf(gameId: string, wanted: bigint): Promise<bigint> {
    const stream = gameStream(gameId);
    for await (const { position } of this.ledger.readStream(stream, { from: wanted, limit: 1 })) return position;
    for await (const { revision } of this.ledger.readStream(stream, { direction: 'backwards', limit: 1 })) {
      throw revisionAhead(revision);
    }
    throw unknownGame(gameId);
  }

  /** Looks at how far the projection is, which costs next to nothing, and at the document only once it must be there. */
  private async await<T extends GameHeader>(model: string, gameId: string, wanted: Place): Promise<T> {
    const found = await patiently(async () => {
      if (((await this.projection.position()) ?? -1n) < wanted.position) return undefined;
      const document = await this.readModels.live().get<T>(model, gameId);
      return document && document.revision >= wanted.revision ? document : undefined;
    });
    if (found) return found;
    throw tryAgain('not-projected-yet', `revision ${wanted.revision} of game ${gameId} can’t be read yet`);
  }
}

/** Of an event. */
interface Place {
  readonly revision: bigint;
  readonly position: bigint;
}
