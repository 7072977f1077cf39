import type { GameHeader } from '../../read-models/documents/game-header';

/** What every answer about a game begins with, in the contract's order. */
export interface GameHead {
  readonly gameId: string;
  readonly status: GameHeader['status'];
  readonly finality: GameHeader['finality'];
  readonly lastCorrectionAt?: string;
  readonly revision: string;
  readonly asOf: { readonly timestamp: string; readonly revision: string };
  readonly formulaVersion: number;
}

type Header = Pick<
  GameHeader,
  'gameId' | 'status' | 'finality' | 'lastCorrectionAt' | 'revision' | 'recordedAt' | 'formulaVersion'
>;

export function gameHead({
  gameId,
  status,
  finality,
  lastCorrectionAt,
  revision,
  recordedAt,
  formulaVersion,
}: Header): GameHead {
  return {
    gameId,
    status,
    finality,
    ...(lastCorrectionAt !== undefined && { lastCorrectionAt }),
    revision: revision.toString(),
    asOf: { timestamp: recordedAt, revision: revision.toString() },
    formulaVersion,
  };
}
