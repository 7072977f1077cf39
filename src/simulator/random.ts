/** A source of chance that repeats itself: the same seed and stream give the same numbers on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** Whole number in [low, high], both included. */
  integer(low: number, high: number): number;
  /** In [low, high), the middle likelier than the ends (the mean of two even draws). */
  around(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of `items`, each as likely as its weight among all; `undefined` where no weight is above 0. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T | undefined;
}

/**
 * sfc32 by Chris Doty-Humphrey (PractRand, public domain): 128 bits of state, three additions and two shifts a draw.
 * `stream` keeps draws for different purposes apart. Throws RangeError where `seed` is not a safe integer.
 */
export function createRandom(seed: number, stream = 0): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed: must be a safe integer, not ${seed}`);
  const next = sfc32(seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, stream >>> 0);
  const index = (length: number): number => Math.floor(next() * length);
  return {
    next,
    integer: (low, high) => low + index(high - low + 1),
    around: (low, high) => low + ((next() + next()) / 2) * (high - low),
    chance: (share) => next() < share,
    pick: (items) => items[index(items.length)] as (typeof items)[number],
    weighted: (items, weight) => pickWeighted(next(), items, weight),
  };
}

function sfc32(a: number, b: number, c: number): () => number {
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // PractRand's own seeding: the first dozen draws only mix the seed through the state.
  for (let i = 0; i < 12; i += 1) next();
  return next;
}

function pickWeighted<T>(draw: number, items: readonly T[], weight: (item: T) => number): T | undefined {
  const weights = items.map(weight);
  let rest = draw * weights.reduce((sum, each) => sum + each, 0);
  let last: T | undefined;
  for (const [i, each] of weights.entries()) {
    if (each <= 0) continue;
    last = items[i];
    rest -= each;
    if (rest < 0) break;
  }
  return last;
}
