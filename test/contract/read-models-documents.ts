import type { Document, Generation, ModelDeclaration, Query } from '../../src/read-models/read-models';

/** A model with every kind of index field, and one without an index. */
export const MODELS: readonly ModelDeclaration[] = [
  {
    model: 'games',
    indexes: [
      { name: 'by-date', fields: ['season', 'date'] },
      { name: 'by-position', fields: ['position'] },
      { name: 'by-final', fields: ['final', 'points'] },
    ],
  },
  { model: 'box-scores', indexes: [] },
];

export interface GameDocument extends Document {
  readonly season?: string | null;
  readonly date?: string;
  readonly position?: bigint;
  readonly final?: boolean;
  readonly points?: number;
  readonly note?: string;
}

export type GameFields = Partial<Omit<GameDocument, '_id' | 'revision' | 'formulaVersion'>>;

/** A document at a (revision, formulaVersion) of `[0, 1]` unless told. */
export function game(id: string, fields: GameFields = {}, version: readonly [number, number] = [0, 1]): GameDocument {
  const [revision, formulaVersion] = version;
  return { _id: id, revision: BigInt(revision), formulaVersion, ...fields };
}

export function inSeason(id: string, date: string, season = '2024-25'): GameDocument {
  return game(id, { season, date });
}

export function writeGames(generation: Generation, ...documents: readonly GameDocument[]): Promise<void> {
  return generation.commit({ documents: documents.map((document) => ({ model: 'games', document })) });
}

/** The ids of a page of games. */
export async function idsOf(
  generation: Generation,
  query: Omit<Query, 'limit'> & { readonly limit?: number },
): Promise<string[]> {
  const { items } = await generation.query('games', { limit: 100, ...query });
  return items.map(({ _id }) => _id);
}
