/** `null` where there is nothing to divide by: no attempts, no time, or an estimate that is still below zero. */
export function quotient(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** `null` where either is. */
export function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
