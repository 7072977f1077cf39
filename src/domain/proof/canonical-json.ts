/**
 * The canonical form of a JSON value (RFC 8785): keys sorted by UTF-16 code units, no whitespace, ECMAScript's numbers and strings.
 * Fields that are `undefined` are left out.
 * @throws TypeError for what JSON can't hold: a `bigint`, NaN, an infinity, a function, a symbol
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return canonicalScalar(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  return canonicalObject(value as Record<string, unknown>);
}

function canonicalObject(value: Record<string, unknown>): string {
  let text = '';
  for (const key of sortFew(Object.keys(value))) {
    const field = value[key];
    if (field === undefined) continue;
    text += `${text === '' ? '' : ','}${canonicalText(key)}:${canonicalJson(field)}`;
  }
  return `{${text}}`;
}

/** By UTF-16 code units, in place. Every event is written with this: for its few keys, sorting by insertion takes half the time of `sort`. */
function sortFew(keys: string[]): string[] {
  if (keys.length > MANY_KEYS) return keys.sort();
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] as string;
    let at = next;
    for (; at > 0 && (keys[at - 1] as string) > key; at -= 1) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}

const MANY_KEYS = 64;

function canonicalScalar(value: unknown): string {
  if (typeof value === 'string') return canonicalText(value);
  const storable = value === null || typeof value === 'boolean' || Number.isFinite(value);
  if (!storable) throw unstorable(value);
  return String(value);
}

function unstorable(value: unknown): TypeError {
  return new TypeError(`a ${typeof value} (${String(value)}) has no JSON form`);
}

/** Printable ASCII but for the quotation mark and the backslash stands for itself: most texts are that, and are not worth a call of `JSON.stringify`. */
const PLAIN = /^[ !#-[\]-~]*$/;

function canonicalText(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
