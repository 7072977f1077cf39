import type { GameStanding } from '../game/game-standing';
import type { GameMoment } from '../plays/game-moment';

/** What an answer about a game is as of: what was asked, and what that came to. */
export interface AsOf extends Partial<GameMoment> {
  /** As asked, else when the event at `revision` was recorded; ISO 8601 UTC with milliseconds. */
  readonly timestamp: string;
  readonly revision: string;
}

/** What every answer about a game begins with, in the contract's order. */
export interface GameHead extends Pick<GameStanding, 'status' | 'finality' | 'lastCorrectionAt'> {
  readonly gameId: string;
  readonly revision: string;
  readonly asOf: AsOf;
  readonly formulaVersion: number;
}

interface Answered extends GameStanding {
  readonly gameId: string;
  readonly formulaVersion: number;
}

/** @param asked of `asOf`, where it is not the game as it is now */
export function gameHead(
  { gameId, status, finality, lastCorrectionAt, revision, recordedAt, formulaVersion }: Answered,
  { timestamp = recordedAt, period, clock }: Partial<AsOf> = {},
): GameHead {
  return {
    gameId,
    status,
    finality,
    ...(lastCorrectionAt !== undefined && { lastCorrectionAt }),
    revision: revision.toString(),
    asOf: {
      timestamp,
      revision: revision.toString(),
      ...(period !== undefined && { period }),
      ...(clock !== undefined && { clock }),
    },
    formulaVersion,
  };
}
