import { GAME_STREAM_PREFIX } from '../domain/game/game-stream';
import type { Ledger } from '../ledger/ledger';
import type { ReadModels } from '../read-models/read-models';

export const PROJECTION = Symbol('ProjectionStatus');

/** How far the projection of the games is, whether it runs in this process or in another. */
export interface ProjectionStatus {
  /** Every event up to this position of the ledger is in the documents; `undefined` before the first. */
  position(): Promise<bigint | undefined>;
  /** Games that can't be folded, as far as this process knows. */
  quarantined(): readonly string[];
  /** The mistake that ended the projector of this process. */
  failure(): Error | undefined;
}

/** The projection as its checkpoint shows it: all that is known of a projector in another process. */
export function projectionByCheckpoint(readModels: ReadModels, projector: string): ProjectionStatus {
  return {
    position: () => readModels.live().checkpoint(projector),
    quarantined: () => [],
    failure: () => undefined,
  };
}

/** Age of the oldest event of a game behind `position`, in milliseconds; 0 when there is none. */
export async function projectionLag(ledger: Ledger, position: bigint | undefined): Promise<number> {
  for await (const { metadata } of ledger.readAll({
    prefix: GAME_STREAM_PREFIX,
    limit: 1,
    ...(position !== undefined && { after: position }),
  })) {
    return Math.max(0, Date.now() - Date.parse(String(metadata['recordedAt'])));
  }
  return 0;
}
