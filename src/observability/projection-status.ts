import { FORMULA_VERSION } from '../domain/formula-version';
import { GAME_STREAM_PREFIX } from '../domain/game/game-stream';
import type { Ledger } from '../ledger/ledger';
import { CORRECTIONS_PROJECTION } from '../projections/corrections/corrections-projection';
import { GAMES_PROJECTION } from '../projections/game/games-projection';
import { checkpointOf } from '../projections/runtime/projection';
import type { Positions } from '../projections/runtime/projectors';
import { SEASONS_PROJECTION } from '../projections/seasons/seasons-projection';
import type { ReadModels } from '../read-models/read-models';

export const PROJECTION = Symbol('ProjectionStatus');

/** How far the projections are, whether they run in this process or in another. */
export interface ProjectionStatus {
  /** Every event up to this position of the ledger is in the documents of its game, players' lines apart; `undefined` before the first. */
  position(): Promise<bigint | undefined>;
  /** The same of players' lines and of the seasons. */
  seasonsPosition(): Promise<bigint | undefined>;
  /** The same of the corrections' documents. */
  correctionsPosition(): Promise<bigint | undefined>;
  /** How far everything has been folded again by the running formulas, while readers see what others made. */
  foldingAgain(): Positions | undefined;
  /** Games that can't be folded, as far as this process knows. */
  quarantined(): readonly string[];
  /** The mistake that ended a projector of this process. */
  failure(): Error | undefined;
}

/** The projections as their checkpoints show them: all that is known of projectors in another process. */
export function projectionByCheckpoints(readModels: ReadModels): ProjectionStatus {
  const checkpoint = (projection: string): Promise<bigint | undefined> =>
    readModels.live().checkpoint(checkpointOf(projection, FORMULA_VERSION));
  return {
    position: () => checkpoint(GAMES_PROJECTION),
    seasonsPosition: () => checkpoint(SEASONS_PROJECTION),
    correctionsPosition: () => checkpoint(CORRECTIONS_PROJECTION),
    foldingAgain: () => undefined,
    quarantined: () => [],
    failure: () => undefined,
  };
}

/** Age of the oldest event behind `position`, of a game or of what else has its `prefix`, in milliseconds; 0 when there is none. */
export async function projectionLag(
  ledger: Ledger,
  position: bigint | undefined,
  prefix = GAME_STREAM_PREFIX,
): Promise<number> {
  for await (const { metadata } of ledger.readAll({
    prefix,
    limit: 1,
    ...(position !== undefined && { after: position }),
  })) {
    return Math.max(0, Date.now() - Date.parse(String(metadata['recordedAt'])));
  }
  return 0;
}
