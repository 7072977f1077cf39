import { scheduleOf } from '../game/decide/schedule-of';
import { effectivePlays } from '../game/effective-plays';
import { evolve } from '../game/evolve';
import type { AppliedCase, GameState } from '../game/game-state';
import { Refusal } from '../game/refusal';
import { standingCases } from '../game/standing-cases';
import { teamsOfPlayers } from '../game/teams-of-players';
import { brokenRules } from './credit-rules';
import type { PlayChange } from './play-change';
import { playIdOf } from './changed-plays';

/**
 * Whether a case can be undone as the game is now (S15).
 * @throws Refusal `not-applied` for a case that does not stand, `later-changes` with each later case that must be undone before it
 */
export function checkRevert(correctionId: string, state: GameState): void {
  const standing = standingCases(state.cases);
  const applied = standing.find((other) => other.correctionId === correctionId);
  if (applied === undefined)
    throw new Refusal('not-applied', `correction ${correctionId} is not in force in this game`);
  const { changes, appliedAt } = changedBy(applied, state.cases);
  const broken = brokenBy(correctionId, state);
  const faults = standing
    .filter((later) => later.appliedAt > appliedAt)
    .flatMap((later) => {
      const shared = later.changes.find(
        (change) => broken.has(playIdOf(change)) || changes.some((earlier) => overlap(earlier, change)),
      );
      if (shared === undefined) return [];
      const message = `correction ${later.correctionId} changes play ${playIdOf(shared)} too: revert that one first`;
      return [{ pointer: '', message }];
    });
  if (faults.length > 0) throw new Refusal('later-changes', 'later corrections build on this one', faults);
}

/** The case whose changes a revert, or a revert of a revert, takes out or puts back. */
function changedBy(applied: AppliedCase, cases: readonly AppliedCase[]): AppliedCase {
  const reverted = cases.find(({ correctionId }) => correctionId === applied.reverts);
  return reverted === undefined ? applied : changedBy(reverted, cases);
}

/** Plays that the revert would leave with a credit that they can't have: a block that a later case gave to a miss, which is a basket again. */
function brokenBy(reverts: string, state: GameState): ReadonlySet<number> {
  const teamOf = teamsOfPlayers(scheduleOf(state), state);
  const broken = (game: GameState): number[] =>
    effectivePlays(game).flatMap(({ play }) => (brokenRules(play, teamOf).length > 0 ? [play.playId] : []));
  const now = new Set(broken(state));
  const reverted = evolve(state, [{ type: 'ScoringChangeReverted', data: { correctionId: '', reverts } }]);
  return new Set(broken(reverted).filter((playId) => !now.has(playId)));
}

/** Whether two changes touch one field of one play; a play that is inserted or voided is touched whole. */
function overlap(a: PlayChange, b: PlayChange): boolean {
  if (playIdOf(a) !== playIdOf(b)) return false;
  if (a.op !== 'amend' || b.op !== 'amend') return true;
  return Object.keys(a.set).some((field) => Object.hasOwn(b.set, field));
}
