type Fields = Readonly<Record<string, unknown>>;

/** Whether two plays have the same content, field by field. */
export function samePlay(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => sameValue((a as Fields)[key], (b as Fields)[key]))
  );
}

function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
