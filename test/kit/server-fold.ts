import type { GameCommand } from '../../src/domain/game/decide/command';
import { decide } from '../../src/domain/game/decide/decide';
import type { GameEvent } from '../../src/domain/game/events';
import { FoldedGame } from '../../src/domain/game/folded-game';
import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import type { Play } from '../../src/domain/plays/play';
import { type RatedBoxScore, rateBoxScore } from '../../src/domain/ratings/rated-box-score';

/** The box score that plays come to, folded at once and without any server. */
export function foldOf(declaration: GameDeclaration, plays: readonly Play[]): RatedBoxScore {
  const game = new FoldedGame();
  const take = (command: GameCommand): void => game.advance(decide(command, game.state) as readonly GameEvent[]);
  take({ type: 'DeclareGame', declaration });
  take({ type: 'SyncFeed', source: 'courtledger', plays: plays.map((play) => ({ play })) });
  return rateBoxScore(game.boxScore(), game.totals());
}
