import type { Centiseconds } from '../plays/clock';
import type { Score } from './box-score';
import { type BothSides, opponentOf, type Side } from './side';

/** A lead or an unanswered run at its greatest, with the score then. */
interface Peak {
  readonly points: number;
  readonly score: Score;
}

interface SideBook {
  score: number;
  readonly byPeriod: Map<number, number>;
  biggestLead: Peak;
  biggestRun: Peak;
  ledFor: Centiseconds;
}

const LOVE: Peak = { points: 0, score: { home: 0, away: 0 } };

/** The running score, and what follows from its course: periods, leads, ties and runs. */
export class ScoreBook {
  leadChanges = 0;
  timesTied = 0;
  private readonly sides: BothSides<SideBook> = { home: newBook(), away: newBook() };
  private leader: Side | undefined;
  private lastLeader: Side | undefined;
  private leadSince: Centiseconds = 0;
  private run: { side: Side | undefined; points: number } = { side: undefined, points: 0 };

  score(side: Side, points: number, at: { period: number; now: Centiseconds }): void {
    const book = this.sides[side];
    book.score += points;
    book.byPeriod.set(at.period, (book.byPeriod.get(at.period) ?? 0) + points);
    this.extendRun(side, points);
    this.settleLead(at.now);
  }

  get total(): Score {
    return { home: this.sides.home.score, away: this.sides.away.score };
  }

  of(side: Side): Readonly<SideBook> {
    return this.sides[side];
  }

  timeLeading(side: Side, now: Centiseconds): Centiseconds {
    return this.sides[side].ledFor + (this.leader === side ? now - this.leadSince : 0);
  }

  /** An unanswered run goes on through the ends of periods. */
  private extendRun(side: Side, points: number): void {
    this.run = { side, points: this.run.side === side ? this.run.points + points : points };
    const book = this.sides[side];
    if (this.run.points > book.biggestRun.points) book.biggestRun = { points: this.run.points, score: this.total };
  }

  private settleLead(now: Centiseconds): void {
    if (this.leader !== undefined) this.sides[this.leader].ledFor += now - this.leadSince;
    this.leadSince = now;
    const margin = this.sides.home.score - this.sides.away.score;
    if (margin === 0) {
      this.timesTied += 1;
      this.leader = undefined;
      return;
    }
    this.leader = margin > 0 ? 'home' : 'away';
    if (this.lastLeader === opponentOf(this.leader)) this.leadChanges += 1;
    this.lastLeader = this.leader;
    const book = this.sides[this.leader];
    if (Math.abs(margin) > book.biggestLead.points) book.biggestLead = { points: Math.abs(margin), score: this.total };
  }
}

function newBook(): SideBook {
  return { score: 0, byPeriod: new Map(), biggestLead: LOVE, biggestRun: LOVE, ledFor: 0 };
}
