/** Applies a JSON merge patch (RFC 7396) to the top level of an object: `null` removes a field, anything else replaces it. */
export function mergePatch<T extends object>(target: T, patch: { readonly [field: string]: unknown }): T {
  const merged = { ...target } as Record<string, unknown>;
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) delete merged[field];
    else merged[field] = value;
  }
  return merged as T;
}
