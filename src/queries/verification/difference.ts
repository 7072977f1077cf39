/** Where two documents differ first, as an RFC 6901 pointer and both values in words; `undefined` where they do not. */
export function difference(stored: unknown, fresh: unknown, pointer = ''): string | undefined {
  if (Object.is(stored, fresh)) return undefined;
  if (!isTree(stored) || !isTree(fresh) || Array.isArray(stored) !== Array.isArray(fresh))
    return `${pointer || 'the whole'} is ${written(stored)}, and should be ${written(fresh)}`;
  for (const key of new Set([...Object.keys(fresh), ...Object.keys(stored)])) {
    const found = difference(stored[key], fresh[key], `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

const LONGEST = 80;

function written(value: unknown): string {
  if (value === undefined) return 'absent';
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
