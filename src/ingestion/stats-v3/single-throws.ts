import { isRecord } from '../record';

/** Fouls of which one throw is all, and the ball goes back to the shooter's team: `Free Throw 1 of 1` does not tell it from an and-one (0022200552, 419). */
const KINDS: Readonly<Record<string, string>> = {
  'Away From Play': 'away-from-play',
  'Transition Take': 'transition take',
};

/** The kind of a single throw, where a foul at its clock makes it one. */
export interface SingleThrows {
  kindAt(period: number, clock: string): string | undefined;
}

export function singleThrowsIn(rows: readonly unknown[]): SingleThrows {
  const kinds = new Map<string, string>();
  for (const { actionType, subType, period, clock } of rows.filter(isRecord)) {
    if (actionType !== 'Foul' || typeof subType !== 'string' || !Object.hasOwn(KINDS, subType)) continue;
    kinds.set(`${String(period)} ${String(clock)}`, KINDS[subType] ?? '');
  }
  return { kindAt: (period, clock) => kinds.get(`${period} ${clock}`) };
}
