import { type Impact, impactOf } from '../../../src/domain/corrections/impact';
import type { PlayChange } from '../../../src/domain/corrections/play-change';
import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { resolveChanges } from '../../../src/domain/corrections/resolve-changes';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { decide } from '../../../src/domain/game/decide/decide';
import type { GameEvent } from '../../../src/domain/game/events';
import { evolve } from '../../../src/domain/game/evolve';
import { FoldedGame } from '../../../src/domain/game/folded-game';
import { type GameState, initialState } from '../../../src/domain/game/game-state';
import { Refusal } from '../../../src/domain/game/refusal';
import type { Play } from '../../../src/domain/plays/play';
import type { PlayerStatistics } from '../../../src/domain/box-score/statistics';
import { declared } from '../../kit/a-game';
import type { Scorer } from '../box-score/scorer';

/** A game of Harbour (100; 1 to 7) against Summit (200; 11 to 17) that is corrected. */
export class CorrectedGame {
  private cases = 0;

  private constructor(readonly state: GameState) {}

  /** As the feed left it. */
  static of(scorer: Scorer): CorrectedGame {
    const recorded = scorer.plays.map(({ play }): GameEvent => ({ type: 'PlayRecorded', data: { play } }));
    return CorrectedGame.after([...declared(), { type: 'GameStarted', data: {} }, ...recorded]);
  }

  static after(events: readonly GameEvent[]): CorrectedGame {
    return new CorrectedGame(evolve(initialState(), events));
  }

  resolve(...changes: readonly RequestedChange[]): readonly PlayChange[] {
    return resolveChanges({ changes, includeDependents: false }, this.state);
  }

  resolveWithDependents(...changes: readonly RequestedChange[]): readonly PlayChange[] {
    return resolveChanges({ changes, includeDependents: true }, this.state);
  }

  dryRun(...changes: readonly RequestedChange[]): Impact {
    return impactOf(this.resolve(...changes), this.state);
  }

  /** The game after a case; cases are c1, c2, … */
  corrected(...changes: readonly RequestedChange[]): CorrectedGame {
    return this.applied(this.resolve(...changes));
  }

  applied(changes: readonly PlayChange[]): CorrectedGame {
    return this.next({ type: 'ApplyCorrection', ...CASE, correctionId: this.nextCase(), changes });
  }

  reverted(reverts: string): CorrectedGame {
    return this.next({ type: 'RevertCorrection', correctionId: this.nextCase(), reverts });
  }

  /** The game after what the feed says. */
  told(...events: readonly GameEvent[]): CorrectedGame {
    return this.carryOn(evolve(this.state, events));
  }

  line(personId: number): PlayerStatistics {
    const { home, away } = this.fold.boxScore();
    return [...home.players, ...away.players].find((player) => player.personId === personId)!.statistics;
  }

  get score(): string {
    const { home, away } = this.fold.boxScore();
    return `${home.score}-${away.score}`;
  }

  play(playId: number): Play | undefined {
    return this.plays.find((play) => play.playId === playId);
  }

  get plays(): readonly Play[] {
    return this.fold.plays().map(({ play }) => play);
  }

  get fold(): FoldedGame {
    return new FoldedGame(this.state);
  }

  private nextCase(): string {
    return `c${this.cases + 1}`;
  }

  private next(command: GameCommand): CorrectedGame {
    const game = this.carryOn(evolve(this.state, decide(command, this.state) as readonly GameEvent[]));
    game.cases += 1;
    return game;
  }

  private carryOn(state: GameState): CorrectedGame {
    const game = new CorrectedGame(state);
    game.cases = this.cases;
    return game;
  }
}

export const CASE = {
  correctionId: 'c1',
  reasonCode: 'VIDEO_REVIEW',
  reason: 'seen again',
  requester: 'auditor',
  approvers: ['reviewer'],
} as const;

/** What is refused, as `pointer: message`. */
export function refusal(attempt: () => unknown): { readonly kind: string; readonly faults: readonly string[] } {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message).not.toBe('');
    return { kind: error.kind, faults: error.faults.map(({ pointer, message }) => `${pointer}: ${message}`) };
  }
  throw new Error('nothing was refused');
}
