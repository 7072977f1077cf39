import type { Window } from '../../domain/box-score/window';
import { type AsOfWanted, readAsOf } from './as-of-wanted';
import type { AsOfParameters } from './as-of.parameters';

/** Which stretch of a game, as known when, and of whom. */
export interface StretchWanted {
  readonly window: Window;
  readonly minRevision: bigint;
  readonly asOf?: AsOfWanted;
  readonly teamId?: number;
  readonly personId?: number;
}

/** What the parameters ask for that line-ups, possessions and shots share. @throws Problem `bad-query` */
export function readStretch(
  parameters: AsOfParameters & {
    readonly minRevision?: string;
    readonly teamId?: string;
    readonly personId?: string;
  },
): StretchWanted {
  const { window = 'game', minRevision = '0', teamId, personId } = parameters;
  const asOf = readAsOf(parameters);
  return {
    window,
    minRevision: BigInt(minRevision),
    ...(asOf && { asOf }),
    ...(teamId !== undefined && { teamId: Number(teamId) }),
    ...(personId !== undefined && { personId: Number(personId) }),
  };
}
