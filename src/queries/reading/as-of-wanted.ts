import type { Formulas } from '../../domain/formula-version';
import type { GameMoment } from '../../domain/plays/game-moment';
import type { ProblemError } from '../../http/problems/problem';
import { readFormulas } from '../../http/requests/formulas';
import { badFields } from '../../http/requests/read-fields';
import { parseInstant } from '../../ingestion/instant';
import type { AsOfParameters } from './as-of.parameters';

/** Up to when a game is known: an instant (ISO 8601 UTC with milliseconds), a revision, or now. */
export interface KnownUntil {
  readonly timestamp?: string;
  readonly revision?: bigint;
}

interface NowParameters {
  readonly minRevision?: string;
}

/** A question about the past. */
export interface AsOfWanted extends KnownUntil {
  readonly at?: GameMoment;
  /** Those of the last event that was known then, where they are absent. */
  readonly formulas?: Formulas;
  /** To which the game must have come. */
  readonly minRevision?: bigint;
}

/** @throws Problem `bad-query` for what can't be asked together */
export function readKnownUntil({ timestamp, revision }: Pick<AsOfParameters, 'timestamp' | 'revision'>): KnownUntil {
  if (timestamp !== undefined && revision !== undefined)
    throw badFields('bad-query', [fault('/revision', 'revision can’t be asked together with timestamp')]);
  const instant = timestamp && parseInstant(timestamp);
  return {
    ...(instant !== undefined && { timestamp: instant }),
    ...(revision !== undefined && { revision: BigInt(revision) }),
  };
}

/** A revision or an instant. */
export function readMoment(moment: string): KnownUntil {
  const timestamp = parseInstant(moment);
  return timestamp === undefined ? { revision: BigInt(moment) } : { timestamp };
}

/** `undefined` where nothing but the game as it is now is asked for. @throws Problem `bad-query` */
export function readAsOf(parameters: AsOfParameters & NowParameters): AsOfWanted | undefined {
  const { timestamp, revision, period, clock, formulaVersion, minRevision } = parameters;
  if ([timestamp, revision, period, clock, formulaVersion].every((parameter) => parameter === undefined)) return;
  if (clock !== undefined && period === undefined)
    throw badFields('bad-query', [fault('/clock', 'clock goes with period')]);
  const at = period !== undefined && { period: Number(period), ...(clock !== undefined && { clock }) };
  return {
    ...readKnownUntil(parameters),
    ...(at && { at }),
    ...(formulaVersion !== undefined && { formulas: readFormulas(Number(formulaVersion)) }),
    ...(minRevision !== undefined && { minRevision: BigInt(minRevision) }),
  };
}

function fault(pointer: string, message: string): ProblemError {
  return { pointer, message };
}
