import type { GameDeclaration } from '../../domain/game/game-declaration';
import { MAX_FIELD_ERRORS, pointerTo, type FieldError } from '../field-error';
import { isRecord, type JsonRecord } from '../record';
import { checkFields, checkUnknown, type FieldsOf } from './check-fields';
import { DeclarationFields, PlayerFields, TeamFields } from './declaration-fields';

/** The body of `PUT /api/v1/games/{gameId}`: the declaration, or what is wrong with its fields. */
export function normaliseDeclaration(
  body: unknown,
  { pointer = '' }: { readonly pointer?: string } = {},
): { readonly declaration?: GameDeclaration; readonly errors: readonly FieldError[] } {
  const errors = objectErrors(DeclarationFields, body, pointer);
  if (isRecord(body)) errors.push(...partErrors(body, pointer));
  if (errors.length > 0) return { errors: errors.slice(0, MAX_FIELD_ERRORS) };
  return { declaration: body as GameDeclaration, errors: [] };
}

function partErrors(body: JsonRecord, pointer: string): FieldError[] {
  const errors: FieldError[] = [];
  for (const side of ['homeTeam', 'awayTeam']) {
    if (isRecord(body[side])) errors.push(...objectErrors(TeamFields, body[side], pointerTo(pointer, side)));
  }
  const players = Array.isArray(body['players']) ? body['players'] : [];
  for (const [at, player] of players.entries()) {
    if (errors.length >= MAX_FIELD_ERRORS) break;
    errors.push(...objectErrors(PlayerFields, player, pointerTo(pointerTo(pointer, 'players'), at)));
  }
  return errors;
}

function objectErrors(type: FieldsOf, value: unknown, pointer: string): FieldError[] {
  if (!isRecord(value)) return [{ pointer, message: 'must be an object' }];
  return [...checkUnknown([type], value, pointer), ...checkFields(type, value, pointer)];
}
