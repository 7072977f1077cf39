/** Kinds of play that mean nothing to a box score and are no surprise in a feed. */
const OTHERS: ReadonlySet<string | undefined> = new Set(['stoppage', 'memo']);

const FOULS: ReadonlySet<string> = new Set(['personal', 'offensive', 'technical']);

export function isKnownOther(kind: string | undefined): boolean {
  return OTHERS.has(kind);
}

export function isKnownFoul(kind: string): boolean {
  return FOULS.has(kind);
}
