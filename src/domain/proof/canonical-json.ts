/**
 * The canonical form of a JSON value (RFC 8785): keys sorted by UTF-16 code units, no whitespace, ECMAScript's numbers and strings.
 * Fields that are `undefined` are left out.
 * @throws TypeError for what JSON can't hold: a `bigint`, NaN, an infinity, a function, a symbol
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value as Record<string, unknown>);
  return canonicalScalar(value);
}

function canonicalObject(value: Record<string, unknown>): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const field = value[key];
    if (field === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}

function canonicalScalar(value: unknown): string {
  const storable =
    value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
  if (!storable) throw new TypeError(`a ${typeof value} has no JSON form, unless it is a finite number`);
  return JSON.stringify(value);
}
