import { isOlder } from '../../src/read-models/guard';
import type { Commit, Document, Generation, Page } from '../../src/read-models/read-models';

/** A generation in memory, with the guard of the port and no indexes. */
export class FakeGeneration implements Generation {
  readonly name = 'fake';
  private readonly documents = new Map<string, Document>();
  private readonly checkpoints = new Map<string, bigint>();

  async get<T extends Document>(model: string, id: string): Promise<T | undefined> {
    return this.documents.get(`${model} ${id}`) as T | undefined;
  }

  async getMany<T extends Document>(model: string, ids: readonly string[]): Promise<readonly (T | undefined)[]> {
    return ids.map((id) => this.documents.get(`${model} ${id}`) as T | undefined);
  }

  async commit({ documents, checkpoint }: Commit): Promise<void> {
    for (const { model, document } of documents) {
      const key = `${model} ${document._id}`;
      const stored = this.documents.get(key);
      if (stored === undefined || isOlder(stored, document)) this.documents.set(key, document);
    }
    if (checkpoint) this.checkpoints.set(checkpoint.projector, checkpoint.position);
  }

  async checkpoint(projector: string): Promise<bigint | undefined> {
    return this.checkpoints.get(projector);
  }

  query<T extends Document>(): Promise<Page<T>> {
    return Promise.reject(new Error('the fake has no indexes'));
  }

  /** Of one model, by id. */
  all<T extends Document>(model: string): ReadonlyMap<string, T> {
    const ofModel = [...this.documents].filter(([key]) => key.startsWith(`${model} `));
    return new Map(ofModel.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => [document._id, document as T]));
  }
}
