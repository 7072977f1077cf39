import type { GameHead } from '../../domain/as-of/game-head';

/** What tells the answers to one question about a game apart, for its ETag. */
export function versionOf({ asOf: { timestamp, revision, period, clock }, formulaVersion }: GameHead): string {
  return [timestamp, revision, period, clock, formulaVersion].join(';');
}
