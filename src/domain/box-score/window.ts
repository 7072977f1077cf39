/** A stretch of the game, counted alone: quarters, halves, overtimes, or all of it. Overtime `n` is period 4 + n. */
export type Window = 'game' | `q${1 | 2 | 3 | 4}` | `h${1 | 2}` | `ot${number}`;

const FIXED: Readonly<Record<string, readonly [first: number, last: number]>> = {
  game: [1, Infinity],
  q1: [1, 1],
  q2: [2, 2],
  q3: [3, 3],
  q4: [4, 4],
  h1: [1, 2],
  h2: [3, 4],
};

/** First and last period of a window; `undefined` when the name is none. */
export function periodsOf(window: string): readonly [first: number, last: number] | undefined {
  const overtime = /^ot([1-9]|10)$/.exec(window);
  if (overtime) return [4 + Number(overtime[1]), 4 + Number(overtime[1])];
  return Object.hasOwn(FIXED, window) ? FIXED[window] : undefined;
}

/** First and last period of a window. @throws RangeError when the name is none */
export function periodsIn(window: Window): readonly [first: number, last: number] {
  const periods = periodsOf(window);
  if (periods === undefined) {
    throw new RangeError(`${window} is no window of a game: game, q1 to q4, h1, h2, ot1 to ot10`);
  }
  return periods;
}
