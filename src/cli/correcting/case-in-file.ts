import { readCorrectionRequest } from '../../commands/request-correction/read-correction-request';
import { Problem } from '../../http/problems/problem';
import { changesOfRows, type Teams } from '../../ingestion/corrections/changes-of-rows';
import { type CorrectedGame, readCorrectionRows } from '../../ingestion/corrections/read-correction-rows';
import { isRecord, type JsonRecord } from '../../ingestion/record';
import type { FieldError } from '../../ingestion/field-error';
import { Failure } from '../failure';

/** A scoring change as a file holds it. */
export interface CaseInFile {
  readonly gameId: string;
  /** The body of its request. The league's rows name teams in their text alone. @throws UnreadableGameFile */
  bodyFor(teams: Teams): object;
}

/**
 * The cases of a file, whose values are its lines or itself: those in our own form one by one (`{gameId, reasonCode, reason, changes, …}`), the league's
 * rows one case a game.
 * @throws Failure that names what is wrong, and where
 */
export function casesIn(values: readonly unknown[], path: string): readonly CaseInFile[] {
  const own = values.filter((value) => isRecord(value) && Array.isArray(value['changes']));
  if (own.length === values.length) return own.map((value, at) => ownCase(value as JsonRecord, `${path}: /${at}`));
  if (own.length > 0) throw new Failure(`${path} mixes the league's rows with corrections in our own form`);
  const { games, errors } = readCorrectionRows(values);
  if (errors.length > 0) throw wrong(path, errors);
  return games.map(leagueCase);
}

function ownCase({ gameId, ...body }: JsonRecord, where: string): CaseInFile {
  if (typeof gameId !== 'string') throw wrong(where, [{ pointer: '/gameId', message: 'gameId must be text' }]);
  try {
    readCorrectionRequest(body);
  } catch (error) {
    throw error instanceof Problem ? wrong(where, error.details.errors ?? []) : error;
  }
  return { gameId, bodyFor: () => body };
}

/** Why the league changed something its rows don't tell; that it looked at the tape is how it does. */
function leagueCase({ gameId, rows }: CorrectedGame): CaseInFile {
  const reason = 'Changed by the league after the game.';
  return { gameId, bodyFor: (teams) => ({ reasonCode: 'VIDEO_REVIEW', reason, changes: changesOfRows(rows, teams) }) };
}

function wrong(where: string, errors: readonly FieldError[]): Failure {
  const named = errors.slice(0, 3).map(({ pointer, message }) => `${pointer} ${message}`);
  return new Failure(`${where} is no correction: ${named.join('; ')}`);
}
