import { opponentOf, type Side } from '../box-score/side';
import { type Centiseconds, formatClock } from '../plays/clock';
import type { Stint } from './stint';

/** What happened while certain players were on court, from their team's side. */
export interface OnCourtLine {
  /** `PT12M03.00S` */
  readonly minutes: string;
  readonly points: number;
  readonly pointsAgainst: number;
  readonly plusMinusPoints: number;
  /** Counted from the plays, each to those on court at its end. */
  readonly possessions: number;
  readonly possessionsAgainst: number;
}

/** Players who were on court together. */
export interface LineUpLine extends OnCourtLine {
  /** In roster order: five, but for what feeds forget. */
  readonly personIds: readonly number[];
}

/** A player's team with him and without him. */
export interface OnOffLine {
  readonly personId: number;
  readonly on: OnCourtLine;
  readonly off: OnCourtLine;
}

/** Those who played longest first. */
export function lineUpLines(stints: readonly Stint[], side: Side): LineUpLine[] {
  const together = new Map<string, { readonly personIds: readonly number[]; readonly sum: Sum }>();
  for (const stint of stints) {
    const { onCourt } = stint[side];
    const key = onCourt.join();
    let lineUp = together.get(key);
    if (lineUp === undefined) together.set(key, (lineUp = { personIds: onCourt, sum: noSum() }));
    add(lineUp.sum, stint, side);
  }
  return [...together.values()]
    .sort((a, b) => b.sum.time - a.sum.time)
    .map(({ personIds, sum }) => ({ personIds, ...onCourtLine(sum) }));
}

/** Of everyone who was on court, in the order of `personIds`. */
export function onOffLines(stints: readonly Stint[], side: Side, personIds: readonly number[]): OnOffLine[] {
  const all = noSum();
  const on = new Map<number, Sum>();
  for (const stint of stints) {
    add(all, stint, side);
    for (const personId of stint[side].onCourt) {
      let sum = on.get(personId);
      if (sum === undefined) on.set(personId, (sum = noSum()));
      add(sum, stint, side);
    }
  }
  return personIds.flatMap((personId) => {
    const sum = on.get(personId);
    return sum ? { personId, on: onCourtLine(sum), off: onCourtLine(rest(all, sum)) } : [];
  });
}

/** Over stints, from one team's side. */
interface Sum {
  time: Centiseconds;
  points: number;
  pointsAgainst: number;
  possessions: number;
  possessionsAgainst: number;
}

function noSum(): Sum {
  return { time: 0, points: 0, pointsAgainst: 0, possessions: 0, possessionsAgainst: 0 };
}

function add(sum: Sum, stint: Stint, side: Side): void {
  const { totals: own } = stint[side];
  const { totals: others } = stint[opponentOf(side)];
  sum.time += stint.time;
  sum.points += own.points;
  sum.pointsAgainst += others.points;
  sum.possessions += own.possessions;
  sum.possessionsAgainst += others.possessions;
}

function rest(all: Sum, part: Sum): Sum {
  return {
    time: all.time - part.time,
    points: all.points - part.points,
    pointsAgainst: all.pointsAgainst - part.pointsAgainst,
    possessions: all.possessions - part.possessions,
    possessionsAgainst: all.possessionsAgainst - part.possessionsAgainst,
  };
}

function onCourtLine({ time, points, pointsAgainst, possessions, possessionsAgainst }: Sum): OnCourtLine {
  return {
    minutes: formatClock(time),
    points,
    pointsAgainst,
    plusMinusPoints: points - pointsAgainst,
    possessions,
    possessionsAgainst,
  };
}
