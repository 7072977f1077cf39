import { type BothSides, opponentOf, type Side } from '../box-score/side';
import { noTotals, replaceTotals, type Totals } from '../box-score/totals';
import type { TeamRatingInput } from '../ratings/rating-input';
import type { Stint } from './stint';

/** A stint as it stands, with what each player did himself; their time on court is not in it. */
export interface DrawnStint {
  readonly stint: Stint;
  readonly own: BothSides<OwnTotals>;
}

/** By player: those of whom anything counts. */
export type OwnTotals = ReadonlyMap<number, Totals>;

/** What stints add up to. */
export type StintSums = BothSides<SumsOfTeam>;

export interface SumsOfTeam {
  readonly team: Totals;
  readonly own: OwnTotals;
  /** Of both teams while a player was on court. */
  readonly onCourt: ReadonlyMap<number, TeamRatingInput>;
}

const NO_SUMS_OF_TEAM: SumsOfTeam = { team: noTotals(), own: new Map(), onCourt: new Map() };

export const NO_STINT_SUMS: StintSums = { home: NO_SUMS_OF_TEAM, away: NO_SUMS_OF_TEAM };

/**
 * The sums once a stint is what it is `after`. A live game's stint changes with every play, and some hundred others don't: so it takes the place of what it was.
 * @param before the same stint as it is in the sums; absent where it is not
 */
export function replaceStint(sums: StintSums, before: DrawnStint | undefined, after: DrawnStint): StintSums {
  const replaced = (side: Side): SumsOfTeam => ({
    team: replaceTotals(sums[side].team, before?.stint[side].totals, after.stint[side].totals),
    own: replaceOwn(sums[side].own, before?.own[side], after.own[side]),
    onCourt: replaceOnCourt(sums[side].onCourt, before?.stint, { after: after.stint, side }),
  });
  return { home: replaced('home'), away: replaced('away') };
}

function replaceOwn(sums: OwnTotals, before: OwnTotals | undefined, after: OwnTotals): OwnTotals {
  const replaced = new Map(sums);
  for (const [personId, totals] of after)
    replaced.set(personId, replaceTotals(sums.get(personId), before?.get(personId), totals));
  return replaced;
}

function replaceOnCourt(
  sums: SumsOfTeam['onCourt'],
  before: Stint | undefined,
  { after, side }: { readonly after: Stint; readonly side: Side },
): SumsOfTeam['onCourt'] {
  const opponent = opponentOf(side);
  const replaced = new Map(sums);
  for (const personId of after[side].onCourt) {
    const sum = sums.get(personId);
    replaced.set(personId, {
      team: replaceTotals(sum?.team, before?.[side].totals, after[side].totals),
      opponent: replaceTotals(sum?.opponent, before?.[opponent].totals, after[opponent].totals),
    });
  }
  return replaced;
}
