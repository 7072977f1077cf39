import { Inject, Injectable } from '@nestjs/common';
import type { PlayRow } from '../../domain/game/play-row';
import { compareGameOrder } from '../../domain/plays/game-order';
import { READ_MODELS } from '../../engines.module';
import { tryAgain } from '../../http/problems/problem';
import { BOX_SCORES, type BoxScoreDocument } from '../../read-models/documents/box-score-document';
import { GAMES, type GameDocument } from '../../read-models/documents/game-document';
import { periodPlaysId, PLAYS, type PeriodPlaysDocument } from '../../read-models/documents/period-plays-document';
import type { Generation, ReadModels } from '../../read-models/read-models';
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
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const game = await this.documents.read<GameDocument>(GAMES.model, gameId);
      const rows = await rowsOf(this.readModels.live(), game, (period) => period >= first && period <= last);
      if (rows) return { game, rows };
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

/** `undefined` where a period's document is not the one that the game's document speaks of. */
async function rowsOf(
  generation: Generation,
  game: GameDocument,
  wanted: (period: number) => boolean,
): Promise<readonly PlayRow[] | undefined> {
  const periods = Object.entries(game.plays).filter(([period]) => wanted(Number(period)));
  const ids = periods.map(([period]) => periodPlaysId(game.gameId, Number(period)));
  const documents = await generation.getMany<PeriodPlaysDocument>(PLAYS.model, ids);
  const rows: PlayRow[] = [];
  for (const [at, document] of documents.entries()) {
    if (!document || document.revision !== periods[at]?.[1]) return undefined;
    for (const row of document.plays) rows.push(JSON.parse(row) as PlayRow);
  }
  // A feed's order of the game may cross its periods.
  return rows.sort((a, b) => compareGameOrder(a.play, b.play));
}
