import { parseClock } from '../../../src/domain/plays/clock';
import { compareGameOrder } from '../../../src/domain/plays/game-order';
import { pointsOf } from '../../../src/domain/plays/points';
import type { SimulatedGame } from '../../../src/simulator/simulate-game';

const LENGTH = { quarter: 72_000, overtime: 30_000 };

/** What the timekeeper would object to: plays out of order, numbers given twice, a clock that runs backwards, periods that do not follow. */
export function timeBreaches({ declaration, plays }: SimulatedGame): string[] {
  const breaches: string[] = [];
  let [period, left, instant] = [1, LENGTH.quarter, ''];
  const score = new Map<number | undefined, number>();
  const level = (): boolean => score.get(declaration.homeTeam.teamId) === score.get(declaration.awayTeam.teamId);
  for (const [n, play] of plays.entries()) {
    const object = (what: string): number => breaches.push(`${play.playId} ${play.type}: ${what}`);
    const before = plays[n - 1];
    if (before && compareGameOrder(before, play) >= 0) object('out of game order');
    if (play.period !== period) {
      if (play.period !== period + 1 || left !== 0) object(`period ${play.period} after ${period}`);
      if (play.period > 4 && !level()) object('overtime without a tie');
      [period, left] = [play.period, play.period > 4 ? LENGTH.overtime : LENGTH.quarter];
    }
    const clock = parseClock(play.clock) ?? NaN;
    if (!(clock <= left)) object(`clock ${play.clock} backwards`);
    left = clock;
    if ((play.occurredAt ?? '') < instant) object('before the play before it');
    instant = play.occurredAt ?? '';
    score.set(play.teamId, (score.get(play.teamId) ?? 0) + pointsOf(play));
  }
  if (level()) breaches.push('the game ended in a tie');
  if (new Set(plays.map((play) => play.playId)).size !== plays.length) breaches.push('a playId twice');
  return [...breaches, ...markBreaches(plays.map((play) => play.type).filter((type) => /^(period|game)/.test(type)))];
}

/** Starts and ends alternate, four periods or more, and the end of the game comes once, at the end. */
function markBreaches(marks: readonly string[]): string[] {
  const wanted = /^(periodStart periodEnd ){4,}gameEnd$/;
  return wanted.test(marks.join(' ')) ? [] : [`marks: ${marks.join(' ')}`];
}
