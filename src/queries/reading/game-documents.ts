import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { gameStream } from '../../domain/game/game-stream';
import { LEDGER, READ_MODELS } from '../../engines.module';
import { Problem, tryAgain } from '../../http/problems/problem';
import type { Ledger } from '../../ledger/ledger';
import type { GameHeader } from '../../read-models/documents/game-header';
import type { ReadModels } from '../../read-models/read-models';
import { unknownGame } from './unknown-game';

/** How long a reader waits for the projection, in milliseconds. */
const PATIENCE = 5_000;
const LONGEST_PAUSE = 50;

/** Reads a game's documents, and waits for those that the projection has yet to write. */
@Injectable()
export class GameDocuments {
  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  /**
   * The game's document of a model, at `minRevision` or later.
   * @throws Problem `unknown-game`; `revision-ahead` where the game has not come to that revision; `not-projected-yet` where the projection hasn't in time
   */
  async read<T extends GameHeader>(model: string, gameId: string, minRevision = 0n): Promise<T> {
    const document = await this.readModels.live().get<T>(model, gameId);
    if (document && document.revision >= minRevision) return document;
    await this.checkRevision(gameId, minRevision);
    return this.await(model, gameId, minRevision);
  }

  private async checkRevision(gameId: string, minRevision: bigint): Promise<void> {
    for await (const { revision } of this.ledger.readStream(gameStream(gameId), { direction: 'backwards', limit: 1 })) {
      if (revision >= minRevision) return;
      const message = `minRevision must be at most ${revision}, the revision of the game`;
      throw new Problem('revision-ahead', message, { errors: [{ pointer: '/minRevision', message }] });
    }
    throw unknownGame(gameId);
  }

  private async await<T extends GameHeader>(model: string, gameId: string, minRevision: bigint): Promise<T> {
    const deadline = Date.now() + PATIENCE;
    for (let pause = 1; Date.now() < deadline; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      await wait(pause);
      const document = await this.readModels.live().get<T>(model, gameId);
      if (document && document.revision >= minRevision) return document;
    }
    throw tryAgain('not-projected-yet', `revision ${minRevision} of game ${gameId} can’t be read yet`);
  }
}
