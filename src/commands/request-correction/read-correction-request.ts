import { badFields, readBody } from '../../http/requests/read-fields';
import { normaliseChanges } from '../../ingestion/courtledger/normalise-changes';
import { RequestCorrectionBody } from './request-correction.body';
import type { CorrectionAsked } from './request-correction.command';

/** What the body of a request asks for. @throws Problem `bad-body` */
export function readCorrectionRequest(body: unknown): { readonly asked: CorrectionAsked; readonly dryRun: boolean } {
  const {
    changes: rows,
    includeDependents = false,
    fastPath = false,
    dryRun = false,
    ...rest
  } = readBody(RequestCorrectionBody, body);
  const { changes, errors } = normaliseChanges(rows);
  if (errors.length > 0) throw badFields('bad-body', errors);
  const { reasonCode, reason, evidence = [] } = rest;
  return { asked: { reasonCode, reason, evidence, requested: { changes, includeDependents }, fastPath }, dryRun };
}
