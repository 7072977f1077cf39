import type { Database, RootDatabase } from 'lmdb';
import { checkCommit } from '../commit-check';
import type { DeclaredModels } from '../declared-models';
import { planQuestion } from '../paging';
import type { Commit, Document, Generation, Page, Query } from '../read-models';
import { ModelStore } from './model-store';
import type { Transactions } from './transactions';

/** One generation in LMDB. Documents, index entries and checkpoint of a commit are one transaction: here that comes for nothing. */
export class EmbeddedGeneration implements Generation {
  private readonly stores: ReadonlyMap<string, ModelStore>;
  private readonly checkpoints: Database<bigint, string>;
  private dropped = false;
  /** Of the writes of others, those after which this has read anew. */
  private othersSeen = 0;

  constructor(
    readonly name: string,
    root: RootDatabase,
    private readonly models: DeclaredModels,
    private readonly transactions: Transactions,
  ) {
    this.stores = new Map(
      [...models].map((declaration) => [declaration.model, new ModelStore(root, name, declaration)]),
    );
    this.checkpoints = root.openDB<bigint, string>({ name: `${name}.checkpoints`, encoding: 'msgpack' });
  }

  async get<T extends Document>(model: string, id: string): Promise<T | undefined> {
    return this.read(() => this.store(model).get(id) as T | undefined);
  }

  async getMany<T extends Document>(model: string, ids: readonly string[]): Promise<readonly (T | undefined)[]> {
    return this.read(() => ids.map((id) => this.store(model).get(id) as T | undefined));
  }

  async commit(batch: Commit): Promise<void> {
    checkCommit(this.models, batch);
    const writes = this.read(() =>
      batch.documents.map(({ model, document }) => {
        const store = this.store(model);
        return { store, encoded: store.encode(document) };
      }),
    );
    const write = (): void => {
      this.assertThere();
      if (this.othersSeen !== this.transactions.othersWrote) this.forgetWritten();
      this.othersSeen = this.transactions.othersWrote;
      for (const { store, encoded } of writes) store.write(encoded);
      if (batch.checkpoint !== undefined) this.moveCheckpoint(batch.checkpoint);
    };
    await this.transactions.write(write).catch((error: unknown) => {
      this.forgetWritten();
      throw error;
    });
  }

  private forgetWritten(): void {
    for (const store of this.stores.values()) store.forgetWritten();
  }

  private moveCheckpoint({ projector, position }: NonNullable<Commit['checkpoint']>): void {
    const stored = this.checkpoints.get(projector);
    if (stored === undefined || stored < position) void this.checkpoints.put(projector, position);
  }

  async checkpoint(projector: string): Promise<bigint | undefined> {
    return this.read(() => this.checkpoints.get(projector));
  }

  async query<T extends Document>(model: string, query: Query): Promise<Page<T>> {
    const question = planQuestion(this.models, model, query);
    return this.read(() => this.store(model).query(question) as Page<T>);
  }

  /** Inside a write transaction. `built` names, a model, the indexes that are already there; answers those that are there now. */
  buildIndexes(built: BuiltIndexes): BuiltIndexes {
    const models = [...this.stores].map(([model, store]) => [model, store.buildIndexes(built[model] ?? [])]);
    return Object.fromEntries(models) as BuiltIndexes;
  }

  /** Inside a write transaction. */
  drop(): void {
    this.dropped = true;
    for (const store of this.stores.values()) store.drop();
    this.checkpoints.dropSync();
  }

  private read<T>(action: () => T): T {
    this.assertThere();
    return this.transactions.read(action);
  }

  private store(model: string): ModelStore {
    const store = this.stores.get(model);
    if (store === undefined) throw new Error(`read model ${model} is not declared`);
    return store;
  }

  private assertThere(): void {
    if (this.dropped) throw new Error(`generation ${this.name} was dropped`);
  }
}

export interface BuiltIndexes {
  readonly [model: string]: readonly string[];
}
