import type { ReportedPlay } from '../../domain/game/reported-play';
import { badFields } from '../../http/requests/read-fields';
import { normaliseCourtledger } from '../../ingestion/courtledger/normalise-courtledger';
import { normaliseNbaLive } from '../../ingestion/nba-live/normalise-nba-live';

const NORMALISERS = { 'nba-live': normaliseNbaLive, courtledger: normaliseCourtledger } as const;

/** The formats in which plays are reported over HTTP. */
export type Source = keyof typeof NORMALISERS;

export const SOURCES = Object.keys(NORMALISERS) as readonly Source[];

/** The rows of a request as plays. @throws Problem `bad-body` with every field that is wrong */
export function readPlays(source: Source, rows: readonly unknown[]): readonly ReportedPlay[] {
  const { plays, errors } = NORMALISERS[source](rows);
  if (errors.length > 0) throw badFields('bad-body', errors);
  return plays;
}
