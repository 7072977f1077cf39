export type LedgerKind = 'embedded' | 'esdb';

export type ReadModelsKind = 'embedded' | 'mongo';

export interface PairKind {
  readonly ledger: LedgerKind;
  readonly readModels: ReadModelsKind;
}

/** Where engines are; a process that is given this can open them. */
export interface EnginePair {
  readonly ledger: LedgerPlace;
  readonly readModels: ReadModelsPlace;
}

export type LedgerPlace =
  { readonly kind: 'embedded'; readonly directory: string } | { readonly kind: 'esdb'; readonly url: string };

export type ReadModelsPlace =
  { readonly kind: 'embedded'; readonly directory: string } | { readonly kind: 'mongo'; readonly url: string };

/** Places of one kind for the two that are compared, so that they leave each other's data alone. */
export interface Places<Place> {
  readonly ours: Place;
  readonly bare: Place;
}

export function nameOf({ ledger, readModels }: PairKind): string {
  return `${ledger} + ${readModels}`;
}
