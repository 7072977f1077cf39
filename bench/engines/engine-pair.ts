/** Where the engines of a measurement are; a process that is given this can open them. */
export interface EnginePair {
  readonly ledger: LedgerPlace;
  readonly readModels: ReadModelsPlace;
}

export type LedgerPlace =
  { readonly kind: 'embedded'; readonly directory: string } | { readonly kind: 'esdb'; readonly url: string };

export type ReadModelsPlace =
  { readonly kind: 'embedded'; readonly directory: string } | { readonly kind: 'mongo'; readonly url: string };

export function nameOf({ ledger, readModels }: EnginePair): string {
  return `${ledger.kind} + ${readModels.kind}`;
}
