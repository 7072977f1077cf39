import type { Random } from './random';
import { rates } from './rates';

const STEP = 10_000;

export interface FeedNumbers {
  readonly playId: number;
  readonly order: number;
}

/** Hands out play numbers as they are asked for, with gaps, and places between the neighbours already there. */
export class FeedNumbering {
  private readonly numbers = new Map<number, FeedNumbers>();
  private lastPlayId = 1;
  private lastPlace = -1;
  private lastOrder = 0;

  constructor(private readonly random: Random) {}

  /** The numbers of the play whose true place in the game is `place`, given at the first asking. */
  at(place: number): FeedNumbers {
    const known = this.numbers.get(place);
    if (known) return known;
    const given = { playId: this.nextPlayId(), order: this.orderAt(place) };
    this.numbers.set(place, given);
    return given;
  }

  private nextPlayId(): number {
    const skips = this.random.chance(rates.feed.skippedNumbers) ? this.random.integer(1, 2) : 0;
    this.lastPlayId += 1 + skips;
    return this.lastPlayId;
  }

  /** A step beyond the last, or midway between the two that surround `place`. */
  private orderAt(place: number): number {
    if (place < this.lastPlace) return this.between(place);
    this.lastPlace = place;
    this.lastOrder += STEP;
    return this.lastOrder;
  }

  private between(place: number): number {
    const known = [...this.numbers].sort(([one], [other]) => one - other);
    const next = known.findIndex(([other]) => other > place);
    const [before, after] = [known[next - 1]?.[1].order ?? 0, known[next]?.[1].order ?? this.lastOrder];
    return Math.floor((before + after) / 2);
  }
}
