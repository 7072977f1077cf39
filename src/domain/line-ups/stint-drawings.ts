import type { BothSides } from '../box-score/side';
import type { TeamInGame } from '../box-score/team-in-game';
import type { Stint } from './stint';
import type { RunOut, StintInProgress } from './stint-in-progress';
import { type DrawnStint, NO_STINT_SUMS, replaceStint, type StintSums } from './stint-sums';

/** What the last stint is to gain while one looks at it. */
export interface Ending {
  readonly stint: StintInProgress;
  readonly runOut: RunOut;
}

/** Stints and their sums, kept from one look to the next: only what has changed in between is drawn again. */
export class StintDrawings {
  /** In the order in which they began. */
  private readonly drawn = new Map<StintInProgress, DrawnStint>();
  private readonly changed = new Set<StintInProgress>();
  private sums = NO_STINT_SUMS;

  constructor(private readonly teams: BothSides<TeamInGame>) {}

  /** To be told of every stint at once when it begins, and whenever something counts to it. */
  change(stint: StintInProgress): StintInProgress {
    this.changed.add(stint);
    return stint;
  }

  stints(ending: Ending | undefined): readonly Stint[] {
    this.drawChanged();
    const drawn = new Map(this.drawn);
    if (ending) drawn.set(ending.stint, this.ended(ending));
    return [...drawn.values()].map(({ stint }) => stint);
  }

  totals(ending: Ending | undefined): StintSums {
    this.drawChanged();
    return ending ? replaceStint(this.sums, this.drawn.get(ending.stint), this.ended(ending)) : this.sums;
  }

  private ended({ stint, runOut }: Ending): DrawnStint {
    return stint.drawn(this.teams, runOut);
  }

  private drawChanged(): void {
    for (const stint of this.changed) {
      const drawn = stint.drawn(this.teams);
      this.sums = replaceStint(this.sums, this.drawn.get(stint), drawn);
      this.drawn.set(stint, drawn);
    }
    this.changed.clear();
  }
}
