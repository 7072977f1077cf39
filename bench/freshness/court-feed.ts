import { setTimeout as wait } from 'node:timers/promises';
import type { Court } from './live-slate';

/** Plays become due one after another, whatever the server does: what waits for its answer is late from then on. */
export interface Timetable {
  /** Of `performance.now()`: when the first play is due. */
  readonly begin: number;
  /** Milliseconds from one play to the next. */
  readonly interval: number;
  /** When the last play is due. */
  readonly end: number;
}

export interface DuePlays {
  readonly gameId: string;
  readonly plays: readonly string[];
  /** When each of them was due. */
  readonly due: readonly number[];
}

/**
 * Reports a court's plays: each as soon as it is due, and whatever became due while a request was under way in the next one, as a feed's
 * client does.
 */
export async function feedCourt(
  { games }: Court,
  timetable: Timetable,
  report: (plays: DuePlays) => Promise<void>,
): Promise<void> {
  let count = 0;
  const dueAt = (place: number): number => timetable.begin + place * timetable.interval;
  for (const { gameId, live } of games) {
    let next = 0;
    while (next < live.length && dueAt(count) <= timetable.end) {
      const early = dueAt(count) - performance.now();
      if (early > 0) await wait(early);
      const due: number[] = [];
      while (next + due.length < live.length && (due.length === 0 || dueAt(count + due.length) <= performance.now()))
        due.push(dueAt(count + due.length));
      await report({ gameId, plays: live.slice(next, next + due.length), due });
      next += due.length;
      count += due.length;
    }
  }
}
