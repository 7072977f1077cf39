import { parseClock } from '../../../src/domain/plays/clock';
import { compareGameOrder } from '../../../src/domain/plays/game-order';
import type { Play } from '../../../src/domain/plays/play';
import { pointsOf } from '../../../src/domain/plays/points';
import type { SimulatedGame } from '../../../src/simulator/simulate-game';

const LENGTH = { quarter: 72_000, overtime: 30_000 };

/** What the timekeeper would object to: plays out of order, numbers given twice, a clock that runs backwards, periods that do not follow. */
export function timeBreaches({ declaration, plays }: SimulatedGame): string[] {
  const twice = plays.length - new Set(plays.map((play) => play.playId)).size;
  const steps = plays.flatMap((play, n) => {
    const before = plays[n - 1];
    const wrong = before ? stepBreaches(before, play) : periodBreaches(play);
    return wrong.map((what) => `${play.playId} ${play.type}: ${what}`);
  });
  return [
    ...steps,
    ...(twice ? [`${twice} playIds twice`] : []),
    ...markBreaches(plays),
    ...tieBreaches(declaration, plays),
  ];
}

function stepBreaches(before: Play, play: Play): string[] {
  const [left, shown] = [clockOf(before), clockOf(play)];
  const next = play.period !== before.period;
  return [
    ...(compareGameOrder(before, play) < 0 ? [] : ['out of game order']),
    ...((play.occurredAt ?? '') >= (before.occurredAt ?? '~') ? [] : ['before the play before it']),
    ...(next && (play.period !== before.period + 1 || left !== 0) ? [`${before.period} did not end`] : []),
    ...(next ? periodBreaches(play) : shown <= left ? [] : ['clock runs backwards']),
  ];
}

/** A period begins with its whole length on the clock. */
function periodBreaches(play: Play): string[] {
  const whole = play.period > 4 ? LENGTH.overtime : LENGTH.quarter;
  return clockOf(play) === whole ? [] : [`begins at ${play.clock}`];
}

function clockOf(play: Play): number {
  return parseClock(play.clock) ?? NaN;
}

/** Starts and ends alternate, four periods or more, and the end of the game comes once, at the end. */
function markBreaches(plays: readonly Play[]): string[] {
  const marks = plays.map((play) => play.type).filter((type) => /^(period|game)/.test(type));
  return /^(periodStart periodEnd ){4,}gameEnd$/.test(marks.join(' ')) ? [] : [`marks: ${marks.join(' ')}`];
}

/** Overtime is played while the score is level at the end of a period from the fourth on, and only then. */
function tieBreaches({ homeTeam }: SimulatedGame['declaration'], plays: readonly Play[]): string[] {
  let margin = 0;
  return plays.flatMap((play, n) => {
    margin += play.teamId === homeTeam.teamId ? pointsOf(play) : -pointsOf(play);
    if (play.type !== 'periodEnd' || play.period < 4) return [];
    const over = plays[n + 1]?.type === 'gameEnd';
    return (margin === 0) === over ? [`period ${play.period} ended ${margin} apart`] : [];
  });
}
