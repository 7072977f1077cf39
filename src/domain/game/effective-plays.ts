import type { PlayChange } from '../corrections/play-change';
import { mergePatch } from '../corrections/merge-patch';
import type { EffectivePlay } from '../plays/effective-play';
import { compareGameOrder } from '../plays/game-order';
import type { FeedPlay, GameState } from './game-state';
import { standingCases } from './standing-cases';

/**
 * The plays that stand, in game order: the feed's, and over them, field by field, the official changes in the order in which they were applied.
 * What a change set, voided or inserted stays so whatever the feed says later; where the feed has moved since, the play is in conflict.
 */
export function effectivePlays(state: GameState): EffectivePlay[] {
  const plays = new Map<number, EffectivePlay>();
  for (const [playId, known] of state.feed) if (known.standing) plays.set(playId, feedLayer(known));
  for (const applied of standingCases(state.cases)) {
    for (const change of applied.changes) overlay(plays, state, { change, appliedAt: applied.appliedAt });
  }
  return [...plays.values()].sort((a, b) => compareGameOrder(a.play, b.play));
}

function feedLayer({ play, feedScore }: FeedPlay): EffectivePlay {
  return feedScore === undefined ? { play } : { play, feedScore };
}

interface PlacedChange {
  readonly change: PlayChange;
  readonly appliedAt: number;
}

function overlay(plays: Map<number, EffectivePlay>, state: GameState, { change, appliedAt }: PlacedChange): void {
  if (change.op === 'insert') {
    plays.set(change.after.playId, { play: change.after });
    return;
  }
  if (change.op === 'void') {
    plays.delete(change.playId);
    return;
  }
  const known = state.feed.get(change.playId);
  const under = plays.get(change.playId) ?? { play: known?.play ?? change.before };
  const moved = known !== undefined && known.changedAt > appliedAt;
  plays.set(change.playId, {
    ...under,
    play: mergePatch(under.play, change.set),
    ...((moved || under.conflict) && { conflict: true }),
  });
}
