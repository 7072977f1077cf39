import { type Fault, Refusal } from '../../domain/game/refusal';
import type { ReportedPlay } from '../../domain/game/reported-play';
import { badFields } from '../../http/requests/read-fields';
import { normaliseCourtledger } from '../../ingestion/courtledger/normalise-courtledger';
import { normaliseNbaLive } from '../../ingestion/nba-live/normalise-nba-live';
import { rowField } from '../../ingestion/nba-live/row-field';

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

/** What comes of recording a source's plays; a refusal names the fields as the rows of the source do. @throws Refusal */
export async function inTermsOf<Outcome>(source: Source, recording: Promise<Outcome>): Promise<Outcome> {
  try {
    return await recording;
  } catch (error) {
    if (source !== 'nba-live' || !(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.message, error.faults.map(inRow));
  }
}

/** `/plays/3/playId` is `/plays/3/actionNumber`; a message begins with the name of its field. */
function inRow({ pointer, message }: Fault): Fault {
  const [, at, field] = /^(\/plays\/\d+\/)(\w+)$/.exec(pointer) ?? [];
  if (at === undefined || field === undefined) return { pointer, message };
  const name = rowField(field);
  return { pointer: `${at}${name}`, message: message.startsWith(field) ? name + message.slice(field.length) : message };
}
