import type { BoxScore } from '../../src/domain/box-score/box-score';
import type { PlayerStatistics } from '../../src/domain/box-score/statistics';
import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import { FoldedGame } from '../../src/domain/game/folded-game';
import type { Play } from '../../src/domain/plays/play';
import type { GameFile } from '../../src/ingestion/game-file';
import type { BoxScoreFile } from './box-score-file';
import { correctedGame } from './corrected-game';
import { foldable, foldWhole, linesOf } from './foldable-game';
import type { GameCorrections } from './official-corrections';
import type { RecordLine } from './record-line';

/** What others say of a game, as far as it is known. */
export interface Published {
  /** The league's box score of the moment of the feed's file. */
  readonly boxScore?: BoxScoreFile;
  /** The league's record of today. */
  readonly record: readonly RecordLine[];
  readonly finalScore?: readonly [home: number, away: number];
  readonly corrections: GameCorrections;
}

/** A real game, folded, with what others say of it. */
export interface RealGame extends Published {
  readonly gameId: string;
  readonly declaration: GameDeclaration;
  /** The feed's. */
  readonly rows: readonly unknown[];
  /** In game order. */
  readonly plays: readonly Play[];
  readonly box: BoxScore;
  /** By `personId`. */
  readonly lines: ReadonlyMap<number, PlayerStatistics>;
  /** The same once the official corrections are applied; there where they are known play by play. */
  readonly correctedLines?: ReadonlyMap<number, PlayerStatistics>;
}

export function realGame(file: GameFile, published: Published): RealGame {
  const game = foldable(file);
  const { rows } = published.corrections;
  const box = foldWhole(game);
  return {
    ...published,
    gameId: file.gameId,
    declaration: file.declaration,
    rows: file.rows,
    plays: game.plays.map(({ play }) => play),
    box,
    lines: linesOf(box),
    ...(rows.length > 0 && { correctedLines: linesOf(new FoldedGame(correctedGame(file, rows).after).boxScore()) }),
  };
}

export function nameIn({ declaration }: RealGame, personId: number): string {
  return declaration.players.find((player) => player.personId === personId)?.name ?? String(personId);
}
