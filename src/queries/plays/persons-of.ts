import type { Play } from '../../domain/plays/play';

const PERSON_FIELDS = [
  'personId',
  'assistPersonId',
  'blockPersonId',
  'stealPersonId',
  'drawnPersonId',
  'inPersonId',
  'outPersonId',
  'wonPersonId',
  'lostPersonId',
  'recoveredPersonId',
] as const;

/** Everyone who has a part in a play. */
export function personsOf(play: Play): readonly number[] {
  const fields: { readonly [field in (typeof PERSON_FIELDS)[number]]?: number } = play;
  return PERSON_FIELDS.flatMap((field) => fields[field] ?? []);
}
