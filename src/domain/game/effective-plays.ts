import type { PlayChange } from '../corrections/play-change';
import { mergePatch } from '../corrections/merge-patch';
import type { EffectivePlay } from '../plays/effective-play';
import { compareGameOrder } from '../plays/game-order';
import type { Play } from '../plays/play';
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
    const conflict = reportedSince(change.after, appliedAt, state.feed);
    plays.set(change.after.playId, { play: change.after, ...(conflict && { conflict }) });
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

/** Whether the feed has come to report by itself what an official change inserted: the two count twice until one of them is voided. */
function reportedSince(inserted: Play, appliedAt: number, feed: GameState['feed']): boolean {
  for (const { play, standing, changedAt } of feed.values())
    if (standing && changedAt > appliedAt && isSameAct(play, inserted)) return true;
  return false;
}

function isSameAct(a: Play, b: Play): boolean {
  return ACT.every((field) => a[field] === b[field]);
}

const ACT = ['type', 'period', 'clock', 'teamId', 'personId'] as const;

/** Plays that an official change voided and that the feed has changed, or reported again, since: they stay void, in conflict. */
export function contestedVoidings(state: GameState): Play[] {
  return standingCases(state.cases).flatMap(({ changes, appliedAt }) =>
    changes.flatMap((change) => {
      const known = change.op === 'void' ? state.feed.get(change.playId) : undefined;
      return known?.standing && known.changedAt > appliedAt ? [known.play] : [];
    }),
  );
}
