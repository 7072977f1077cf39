const FIELDS: ReadonlyMap<string, string> = new Map([
  ['playId', 'actionNumber'],
  ['inPersonId', 'personId'],
  ['outPersonId', 'personId'],
]);

/** What a row of the live feed calls a field of a play. */
export function rowField(field: string): string {
  return FIELDS.get(field) ?? field;
}
