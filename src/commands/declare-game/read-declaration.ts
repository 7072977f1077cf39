import type { GameDeclaration } from '../../domain/game/game-declaration';
import { badFields } from '../../http/requests/read-fields';
import { normaliseDeclaration } from '../../ingestion/courtledger/normalise-declaration';

/** The declaration that a body holds. @throws Problem `bad-body` with every field that is wrong */
export function readDeclaration(body: unknown): GameDeclaration {
  const { declaration, errors } = normaliseDeclaration(body);
  if (declaration === undefined) throw badFields('bad-body', errors);
  return declaration;
}
