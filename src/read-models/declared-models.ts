import type { IndexDeclaration, ModelDeclaration } from './read-models';
import { UnindexedQuery } from './errors';

const MODEL_NAME = /^[a-z][a-z0-9-]{0,39}$/;
const GENERATION_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** The generation that is live in a store that has never seen a flip. */
export const FIRST_GENERATION = 'first';

/** The read models that a store was opened with, by name. */
export class DeclaredModels implements Iterable<ModelDeclaration> {
  private readonly byName: ReadonlyMap<string, ModelDeclaration>;

  /** @throws Error for a name that no engine could keep, or one declared twice */
  constructor(declarations: readonly ModelDeclaration[]) {
    this.byName = new Map(declarations.map((declaration) => [declaration.model, declaration]));
    if (this.byName.size !== declarations.length) throw new Error('a read model is declared twice');
    for (const { model, indexes } of declarations) {
      if (!MODEL_NAME.test(model)) throw new Error(`read model ${model}: a name is up to 40 of a-z, 0-9 and -`);
      checkIndexes(model, indexes);
    }
  }

  /** @throws Error when the model is not declared */
  get(model: string): ModelDeclaration {
    const declaration = this.byName.get(model);
    if (declaration === undefined) throw new Error(`read model ${model} is not declared`);
    return declaration;
  }

  /** @throws UnindexedQuery when the model or its index is not declared */
  index(model: string, name: string): IndexDeclaration {
    const index = this.byName.get(model)?.indexes.find((candidate) => candidate.name === name);
    if (index === undefined) throw new UnindexedQuery(model, name, 'is not declared');
    return index;
  }

  [Symbol.iterator](): Iterator<ModelDeclaration> {
    return this.byName.values();
  }
}

function checkIndexes(model: string, indexes: readonly IndexDeclaration[]): void {
  if (new Set(indexes.map(({ name }) => name)).size !== indexes.length) {
    throw new Error(`read model ${model}: an index is declared twice`);
  }
  for (const { name, fields } of indexes) {
    const distinct = new Set(fields).size === fields.length;
    if (fields.length === 0 || !distinct) throw new Error(`read model ${model}: index ${name} needs fields, each once`);
  }
}

/** @throws Error for a name that no engine could keep */
export function checkGenerationName(generation: string): void {
  if (!GENERATION_NAME.test(generation)) {
    throw new Error(`generation ${JSON.stringify(generation)}: a name is up to 40 of a-z, 0-9 and -`);
  }
}
