import { type Counts, noCounts } from './counts';
import { Irregularities } from './irregularities';
import type { OnCourt } from './line-up';
import type { PlayerInGame } from './player-in-game';
import { noPointsByOrigin, type PointsByOrigin } from './points-by-origin';
import { PossessionCount } from './possession-count';
import { ScoreBook } from './score-book';
import { type BothSides, opponentOf, type Side } from './side';

/** What is counted of plays: of those in the window that is asked for, or of the others, which nobody asks for. */
export class Tally {
  readonly book = new ScoreBook();
  readonly possessions = new PossessionCount();
  readonly irregularities = new Irregularities();
  readonly teams: BothSides<TeamTally> = { home: newTeamTally(), away: newTeamTally() };
  private readonly counts = new Map<PlayerInGame, Counts>();
  private readonly onCourt = new Set<PlayerInGame>();
  private begun = false;

  /** Those of whom anything was ever asked or counted. */
  get players(): ReadonlyMap<PlayerInGame, Counts> {
    return this.counts;
  }

  of(player: PlayerInGame): Counts {
    let counts = this.counts.get(player);
    if (counts === undefined) this.counts.set(player, (counts = noCounts()));
    return counts;
  }

  addPoints(side: Side, points: number, { onCourt, ...at }: Scored): void {
    this.book.score(side, points, at);
    for (const player of onCourt[side]) this.of(player).plus += points;
    for (const player of onCourt[opponentOf(side)]) this.of(player).minus += points;
  }

  /** Of those who are on court when the first play of the window happens; later ones come in. */
  noteStarting({ home, away }: BothSides<OnCourt>): void {
    if (this.begun) return;
    this.begun = true;
    for (const player of [...home, ...away]) this.noteComingIn(player);
  }

  noteComingIn(player: PlayerInGame): void {
    this.onCourt.add(player);
  }

  /** Whether someone was on court, if only for a moment. */
  hasPlayed(player: PlayerInGame): boolean {
    return this.onCourt.has(player);
  }
}

interface Scored {
  readonly period: number;
  readonly now: number;
  /** Whose plus/minus it is. */
  readonly onCourt: BothSides<OnCourt>;
}

/** A team's, beyond the sum of its players'. */
export interface TeamTally {
  /** Credits that are no player's: team rebounds and turnovers, technicals of the bench. */
  readonly own: Counts;
  readonly origins: PointsByOrigin;
  /** Misses charged to nobody: heaves. The league counts them here and in no other number of shots (0022500775, Charlotte). */
  fieldGoalAttempts: number;
}

function newTeamTally(): TeamTally {
  return { own: noCounts(), origins: noPointsByOrigin(), fieldGoalAttempts: 0 };
}
