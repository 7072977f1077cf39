import { Problem } from '../problems/problem';

const CORRECTION_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** @throws Problem `bad-path` for what can't be the id of a correction */
export function readCorrectionId(correctionId: string): string {
  if (CORRECTION_ID.test(correctionId)) return correctionId;
  const message = 'the id of a correction must be a UUID in lower case';
  throw new Problem('bad-path', message, { errors: [{ pointer: '/correctionId', message }] });
}
