import type { StoredEvent } from '../game/upcast';
import { upcastOneOf } from '../game/upcast';

/** The one event of a stream `settlement-<id>`: a box score that can be cited. */
export interface GameSettled {
  readonly gameId: string;
  /** As of when, ISO 8601 UTC with milliseconds. */
  readonly at: string;
  /** Of the last event that was known then, a decimal string. */
  readonly revision: string;
  readonly formulaVersion: number;
  /** Of the bytes of the box score as of then, hex. */
  readonly sha256: string;
}

export const GAME_SETTLED = 'GameSettled';

export function settlementStream(settlementId: string): string {
  return `settlement-${settlementId}`;
}

/** @throws UnreadableEvent for what is no settlement */
export function readSettlement(stored: StoredEvent): GameSettled {
  return upcastOneOf(new Set([GAME_SETTLED]), stored).data as GameSettled;
}
