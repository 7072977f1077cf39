import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import { simulateGame } from '../../src/simulator/simulate-game';

/** What one court brings: a game that is under way when the load begins, and the games that follow it. */
export interface Court {
  readonly games: readonly CourtGame[];
}

export interface CourtGame {
  readonly gameId: string;
  readonly declaration: GameDeclaration;
  /** Reported before the load begins, as JSON. */
  readonly before: readonly string[];
  /** Reported one after another, as JSON. */
  readonly live: readonly string[];
}

/** Courts with at least so many live plays each. Their first games are at all stages, so that the load is the same from its first second on. */
export function liveSlate(run: string, courts: number, plays: number): Court[] {
  return Array.from({ length: courts }, (_, court) => {
    const games: CourtGame[] = [];
    for (let left = plays; left > 0; left -= (games.at(-1) as CourtGame).live.length) {
      const { declaration, plays: whole } = simulateGame({ seed: 1 + court + courts * games.length });
      const reported = whole.map((play) => JSON.stringify(play));
      const played = games.length === 0 ? Math.floor((reported.length * court) / courts) : 0;
      games.push({
        gameId: `${run}-${court}-${games.length}`,
        declaration,
        before: reported.slice(0, played),
        live: reported.slice(played),
      });
    }
    return { games };
  });
}
