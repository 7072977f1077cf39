import type { GameDeclaration } from '../../domain/game/game-declaration';
import { UnreadableGameFile } from '../game-file';
import { normaliseDeclaration } from './normalise-declaration';

/** A roster file: the body of `PUT /api/v1/games/{gameId}`, parsed. @throws UnreadableGameFile */
export function readDeclaration(file: unknown, pointer = ''): GameDeclaration {
  const { declaration, errors } = normaliseDeclaration(file, { pointer });
  if (declaration === undefined) throw new UnreadableGameFile("the roster can't be read", errors);
  return declaration;
}
