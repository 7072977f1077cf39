import type { Flag } from '../box-score/flag';
import type { GameEvent } from '../game/events';
import { evolve } from '../game/evolve';
import { FoldedGame } from '../game/folded-game';
import type { GameState } from '../game/game-state';
import type { Play } from '../plays/play';
import { pointsOf } from '../plays/points';
import { rateBoxScore, type RatedBoxScore } from '../ratings/rated-box-score';
import { type CellChange, diffBoxScores } from './box-score-diff';
import { type DoubtfulQualifier, doubtfulQualifiers } from './doubtful-qualifiers';
import { type MilestoneChange, milestoneChanges } from './milestone-changes';
import type { PlayChange } from './play-change';

/** What changes do to their game. */
export interface Impact {
  readonly diff: readonly CellChange[];
  readonly milestones: readonly MilestoneChange[];
  /** Flags that the changes bring. */
  readonly warnings: readonly Flag[];
  readonly doubtfulQualifiers: readonly DoubtfulQualifier[];
  /** Two where a team's score at any moment changes (S13). */
  readonly approvalsNeeded: 1 | 2;
}

/** What changes would do to the game as it is. */
export function impactOf(changes: readonly PlayChange[], state: GameState): Impact {
  const data = { correctionId: '', reasonCode: '', reason: '', requester: '', approvers: [], changes };
  return impactOfEvent({ type: 'ScoringChanged', data }, state, changes);
}

/** What it would do to undo a case that stands. A revert needs as many approvals as what it undoes, which may have needed more than this. */
export function revertImpact(correctionId: string, state: GameState): Impact {
  const data = { correctionId: '', reverts: correctionId };
  return impactOfEvent({ type: 'ScoringChangeReverted', data }, state, []);
}

function impactOfEvent(event: GameEvent, state: GameState, changes: readonly PlayChange[]): Impact {
  const before = new FoldedGame(state);
  const after = new FoldedGame(evolve(state, [event]));
  const boxes = { from: ratedBoxOf(before), to: ratedBoxOf(after) };
  return {
    diff: diffBoxScores(boxes.from, boxes.to),
    milestones: milestoneChanges(boxes.from, boxes.to),
    warnings: newFlags(boxes.from.flags, boxes.to.flags),
    doubtfulQualifiers: doubtfulQualifiers(changes, playsOf(before), playsOf(after)),
    approvalsNeeded: courseOf(before) === courseOf(after) ? 1 : 2,
  };
}

function ratedBoxOf(game: FoldedGame): RatedBoxScore {
  return rateBoxScore(game.boxScore(), game.totals());
}

function playsOf(game: FoldedGame): Play[] {
  return game.plays().map(({ play }) => play);
}

function newFlags(before: readonly Flag[], after: readonly Flag[]): Flag[] {
  const known = new Set(before.map(told));
  return after.filter((flag) => !known.has(told(flag)));
}

function told({ code, playId, detail }: Flag): string {
  return `${code} ${playId ?? ''} ${detail}`;
}

/** The running score at every clock at which it moved. */
function courseOf(game: FoldedGame): string {
  return game
    .plays()
    .filter(({ play }) => pointsOf(play) > 0)
    .map(({ play: { period, clock }, scoreAfter: { home, away } }) => `${period} ${clock} ${home}-${away}`)
    .join();
}
