import { Misses } from '../box-score/misses';
import type { Play } from '../plays/play';

/** Which rebounds of a game answer which misses: every miss has one, team and dead-ball rebounds included. */
export interface ReboundPairing {
  /** By the rebound's `playId`: the miss's. */
  readonly answers: ReadonlyMap<number, number>;
  /** Rebounds without a miss. */
  readonly unpaired: readonly Play[];
  /** Misses without a rebound. */
  readonly unanswered: readonly Play[];
  /** How often another miss came before the rebound of the one before. */
  readonly overtaken: number;
}

/** @param plays in game order */
export function pairRebounds(plays: readonly Play[]): ReboundPairing {
  const misses = new Misses<Play>();
  const answers = new Map<number, number>();
  const unpaired: Play[] = [];
  const unanswered: Play[] = [];
  let overtaken = 0;
  let period = 0;
  for (const play of plays) {
    if (play.period !== period) unanswered.push(...misses.periodEnds());
    period = play.period;
    if (isMiss(play)) {
      if (misses.count > 0) overtaken += 1;
      misses.add(play);
    } else if (play.type === 'rebound') {
      const miss = misses.answeredBy(play);
      if (miss === undefined) unpaired.push(play);
      else answers.set(play.playId, miss.playId);
    }
  }
  unanswered.push(...misses.periodEnds());
  return { answers, unpaired, unanswered, overtaken };
}

function isMiss(play: Play): boolean {
  return (play.type === 'shot' || play.type === 'freeThrow') && !play.made;
}
