import type { Collection, Db } from 'mongodb';
import { checkCommit } from '../commit-check';
import type { DeclaredModels } from '../declared-models';
import { planQuestion, toPage } from '../paging';
import type { Commit, Document, Generation, Page, Query } from '../read-models';
import { pageFilter, pageSort } from './page-filter';
import { present, storedField, upsertUnlessOlder, type StoredDocument } from './stored-document';
import { answered } from './unavailable';

/**
 * Documents in one command. FerretDB 1 keeps one of its 100 SQLite connections for each update of a command until that ends, and
 * stops for ever when it runs out of them; MongoDB does not mind.
 */
const CHUNK = 64;

interface Checkpoint {
  readonly _id: string;
  readonly position: bigint;
}

/** One generation in MongoDB: a collection a model, `<generation>.<model>`, and one for the checkpoints. */
export class MongoGeneration implements Generation {
  constructor(
    readonly name: string,
    private readonly database: Db,
    private readonly models: DeclaredModels,
  ) {}

  async get<T extends Document>(model: string, id: string): Promise<T | undefined> {
    const found = await answered(() => this.collection(model).findOne({ _id: id }));
    return present<T>(found);
  }

  async getMany<T extends Document>(model: string, ids: readonly string[]): Promise<readonly (T | undefined)[]> {
    const found = await answered(() =>
      this.collection(model)
        .find({ _id: { $in: [...ids] } })
        .toArray(),
    );
    const byId = new Map(found.map((document) => [document._id, document]));
    return ids.map((id) => present<T>(byId.get(id)));
  }

  async commit(batch: Commit): Promise<void> {
    checkCommit(this.models, batch);
    await answered(async () => {
      await Promise.all(
        chunks(batch).map(({ model, documents }) =>
          this.collection(model).bulkWrite(documents.map(upsertUnlessOlder), { ordered: false }),
        ),
      );
      if (batch.checkpoint !== undefined) await this.moveCheckpoint(batch.checkpoint);
    });
  }

  /** `$max` is the guard: it never moves backwards, whoever writes last. */
  private async moveCheckpoint({ projector, position }: NonNullable<Commit['checkpoint']>): Promise<void> {
    await this.checkpoints().updateOne({ _id: projector }, { $max: { position } }, { upsert: true });
  }

  async checkpoint(projector: string): Promise<bigint | undefined> {
    const stored = await answered(() => this.checkpoints().findOne({ _id: projector }));
    return stored?.position;
  }

  async query<T extends Document>(model: string, query: Query): Promise<Page<T>> {
    const question = planQuestion(this.models, model, query);
    const found = this.collection(model)
      .find(pageFilter(question))
      .sort(pageSort(question))
      .limit(question.limit + 1);
    const documents = (await answered(() => found.toArray())).flatMap((stored) => present<T>(stored) ?? []);
    return toPage(question, documents);
  }

  async createIndexes(): Promise<void> {
    for (const { model, indexes } of this.models) {
      for (const { fields } of indexes) {
        const keys = Object.fromEntries([...fields, '_id'].map((field) => [storedField(field), 1 as const]));
        await answered(() => this.collection(model).createIndex(keys));
      }
    }
  }

  async drop(): Promise<void> {
    const collections = await answered(() => this.database.listCollections({}, { nameOnly: true }).toArray());
    for (const { name } of collections.filter((collection) => collection.name.startsWith(`${this.name}.`))) {
      await answered(() => this.database.dropCollection(name));
    }
  }

  private collection(model: string): Collection<StoredDocument> {
    return this.database.collection<StoredDocument>(`${this.name}.${this.models.get(model).model}`);
  }

  private checkpoints(): Collection<Checkpoint> {
    return this.database.collection<Checkpoint>(`${this.name}.checkpoints`);
  }
}

function chunks({ documents }: Commit): { model: string; documents: Document[] }[] {
  const found: { model: string; documents: Document[] }[] = [];
  const filling = new Map<string, Document[]>();
  for (const { model, document } of documents) {
    const chunk = filling.get(model);
    if (chunk !== undefined && chunk.length < CHUNK) {
      chunk.push(document);
      continue;
    }
    const next = [document];
    filling.set(model, next);
    found.push({ model, documents: next });
  }
  return found;
}
