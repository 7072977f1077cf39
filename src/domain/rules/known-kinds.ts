/** Kinds of play that mean nothing to a box score and are no surprise in a feed. */
const KNOWN_OTHERS: ReadonlySet<string> = new Set(['stoppage', 'memo']);

export function isKnownOther(kind: string | undefined): boolean {
  return kind !== undefined && KNOWN_OTHERS.has(kind);
}
