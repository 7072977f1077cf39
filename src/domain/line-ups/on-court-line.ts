import { opponentOf, type Side } from '../box-score/side';
import { formatClock } from '../plays/clock';
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
  const together = new Map<string, Stint[]>();
  for (const stint of stints) {
    const key = stint[side].onCourt.join();
    const before = together.get(key);
    if (before) before.push(stint);
    else together.set(key, [stint]);
  }
  return [...together.values()]
    .map((own) => ({ time: timeOf(own), personIds: own[0]?.[side].onCourt ?? [], ...onCourtLine(own, side) }))
    .sort((a, b) => b.time - a.time)
    .map(({ time: _, ...line }) => line);
}

/** Of everyone who was on court, in the order of `personIds`. */
export function onOffLines(stints: readonly Stint[], side: Side, personIds: readonly number[]): OnOffLine[] {
  return personIds.flatMap((personId) => {
    const on = stints.filter((stint) => stint[side].onCourt.includes(personId));
    const off = stints.filter((stint) => !stint[side].onCourt.includes(personId));
    return on.length === 0 ? [] : { personId, on: onCourtLine(on, side), off: onCourtLine(off, side) };
  });
}

function onCourtLine(stints: readonly Stint[], side: Side): OnCourtLine {
  const sum = { points: 0, pointsAgainst: 0, possessions: 0, possessionsAgainst: 0 };
  for (const stint of stints) {
    const { totals: own } = stint[side];
    const { totals: others } = stint[opponentOf(side)];
    sum.points += own.points;
    sum.pointsAgainst += others.points;
    sum.possessions += own.possessions;
    sum.possessionsAgainst += others.possessions;
  }
  const { points, pointsAgainst, possessions, possessionsAgainst } = sum;
  return {
    minutes: formatClock(timeOf(stints)),
    points,
    pointsAgainst,
    plusMinusPoints: points - pointsAgainst,
    possessions,
    possessionsAgainst,
  };
}

function timeOf(stints: readonly Stint[]): number {
  return stints.reduce((sum, { time }) => sum + time, 0);
}
