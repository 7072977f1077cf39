import type { BoxScore } from '../box-score/box-score';
import { type Milestones, milestonesOf } from '../season/milestones';

export interface MilestoneChange {
  readonly personId: number;
  readonly milestone: (typeof NAMES)[keyof Milestones];
  /** False where it is lost. */
  readonly gained: boolean;
}

const NAMES = {
  doubleDoubles: 'double-double',
  tripleDoubles: 'triple-double',
  quadrupleDoubles: 'quadruple-double',
  fiveByFives: 'five-by-five',
  fortyPointGames: '40-points',
  fiftyPointGames: '50-points',
  sixtyPointGames: '60-points',
} as const satisfies Readonly<Record<keyof Milestones, string>>;

/** Milestones that someone has in one box score and not in the other, home before away, in roster order. */
export function milestoneChanges(from: BoxScore, to: BoxScore): MilestoneChange[] {
  const before = linesOf(from);
  return [...linesOf(to)].flatMap(([personId, line]) => {
    const had = before.get(personId);
    return MILESTONES.filter((milestone) => line[milestone] !== (had?.[milestone] ?? 0)).map((milestone) => ({
      personId,
      milestone: NAMES[milestone],
      gained: line[milestone] === 1,
    }));
  });
}

const MILESTONES = Object.keys(NAMES) as (keyof Milestones)[];

function linesOf({ home, away }: BoxScore): ReadonlyMap<number, Milestones> {
  return new Map(
    [...home.players, ...away.players].map(({ personId, statistics }) => [personId, milestonesOf(statistics)]),
  );
}
