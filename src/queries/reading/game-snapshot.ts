import { Inject, Injectable } from '@nestjs/common';
import type { PlayRow } from '../../domain/game/play-row';
import { compareGameOrder } from '../../domain/plays/game-order';
import { READ_MODELS } from '../../engines.module';
import { tryAgain } from '../../http/problems/problem';
import { BOX_SCORES, type BoxScoreDocument } from '../../read-models/documents/box-score-document';
import { GAMES, type GameDocument } from '../../read-models/documents/game-document';
import { periodPlaysId, PLAYS, type PeriodPlaysDocument } from '../../read-models/documents/period-plays-document';
import type { Document, Generation, ReadModels } from '../../read-models/read-models';
import { GameDocuments } from './game-documents';

/** A game and its plays as they were at one revision. */
export interface GameSnapshot {
  readonly game: GameDocument;
  /** In game order. */
  readonly rows: readonly PlayRow[];
}

/** A live game is written while it is read; so often a reader that read across a write reads again. */
const ATTEMPTS = 20;

/** Reads several documents of a game that belong together. */
@Injectable()
export class GameSnapshots {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    private readonly documents: GameDocuments,
  ) {}

  /** The game and the plays of its periods from `first` to `last`. @throws Problem */
  async plays(gameId: string, first = 1, last = Infinity): Promise<GameSnapshot> {
    const { game, documents } = await this.periods<PeriodPlaysDocument>(PLAYS.model, gameId, { first, last });
    const rows = documents.flatMap(({ plays }) => plays.map((row) => JSON.parse(row) as PlayRow));
    // A feed's order of the game may cross its periods.
    return { game, rows: rows.sort((a, b) => compareGameOrder(a.play, b.play)) };
  }

  /** The game, not older than `minRevision`, and what a read model that is kept by period says of its periods from `first` to `last`. @throws Problem */
  async periods<T extends Document>(
    model: string,
    gameId: string,
    { first, last, minRevision }: { readonly first: number; readonly last: number; readonly minRevision?: bigint },
  ): Promise<{ readonly game: GameDocument; readonly documents: readonly T[] }> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const game = await this.documents.read<GameDocument>(GAMES.model, gameId, minRevision);
      const periods = Object.entries(game.plays).filter(
        ([period]) => Number(period) >= first && Number(period) <= last,
      );
      const documents = await belonging<T>(this.readModels.live(), model, gameId, periods);
      if (documents) return { game, documents };
    }
    throw tryAgain('not-projected-yet', `game ${gameId} changes faster than it can be read`);
  }

  /** The box score, and the plays that it was folded from. @throws Problem */
  async playsWithBoxScore(
    gameId: string,
    minRevision: bigint,
  ): Promise<GameSnapshot & { readonly box: BoxScoreDocument }> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const box = await this.documents.read<BoxScoreDocument>(BOX_SCORES.model, gameId, minRevision);
      const snapshot = await this.plays(gameId);
      if (snapshot.game.revision === box.revision && snapshot.game.formulaVersion === box.formulaVersion)
        return { ...snapshot, box };
    }
    throw tryAgain('not-projected-yet', `game ${gameId} changes faster than it can be read`);
  }
}

/** The documents of periods; `undefined` where one is not that of the revision that the game's document speaks of. */
async function belonging<T extends Document>(
  generation: Generation,
  model: string,
  gameId: string,
  periods: readonly (readonly [period: string, revision: bigint])[],
): Promise<readonly T[] | undefined> {
  const ids = periods.map(([period]) => periodPlaysId(gameId, Number(period)));
  const documents = await generation.getMany<T>(model, ids);
  return documents.every((document, at) => document?.revision === periods[at]?.[1])
    ? (documents as readonly T[])
    : undefined;
}
