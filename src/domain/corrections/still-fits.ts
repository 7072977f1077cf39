import { scheduleOf } from '../game/decide/schedule-of';
import { effectivePlays } from '../game/effective-plays';
import type { GameState } from '../game/game-state';
import type { Play } from '../plays/play';
import { samePlay } from '../plays/same-play';
import { breachesOf } from './breaches';
import { nextInsertedPlayId } from './inserted-play-id';
import type { PlayChange } from './play-change';

/** Whether changes that were resolved against an earlier state mean the same now: every `before` stands as it did, every new number is free, no rule breaks. */
export function stillFits(changes: readonly PlayChange[], state: GameState): boolean {
  const standing = effectivePlays(state).map(({ play }) => play);
  const plays = new Map(standing.map((play) => [play.playId, play]));
  const firstFree = nextInsertedPlayId(state.cases);
  return (
    changes.every((change) =>
      change.op === 'insert' ? change.after.playId >= firstFree : stands(change.before, plays.get(change.playId)),
    ) && breachesOf(changes, standing, { schedule: scheduleOf(state), state }).length === 0
  );
}

function stands(before: Play, now: Play | undefined): boolean {
  return now !== undefined && samePlay(before, now);
}
