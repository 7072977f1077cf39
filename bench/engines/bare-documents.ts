import { open } from 'lmdb';
import { MongoClient } from 'mongodb';
import type { ReadModelsPlace } from './engine-pair';

/** The engine under the read models, with nothing of ours before it. */
export interface BareDocuments {
  /** Durable when it resolves. */
  upsert(id: string, document: object): Promise<void>;
  close(): Promise<void>;
}

export async function openBareDocuments(place: ReadModelsPlace): Promise<BareDocuments> {
  return place.kind === 'embedded' ? inLmdb(place.directory) : inMongo(place.url);
}

function inLmdb(directory: string): BareDocuments {
  const store = open<object, string>({ path: directory, encoding: 'msgpack', overlappingSync: false });
  return {
    upsert: async (id, document) => {
      await store.put(id, document);
    },
    close: () => store.close(),
  };
}

async function inMongo(url: string): Promise<BareDocuments> {
  const client = await new MongoClient(url, { useBigInt64: true, writeConcern: { w: 'majority' } }).connect();
  const collection = client.db('bare').collection<{ _id: string; document: object }>('documents');
  return {
    upsert: async (id, document) => {
      await collection.updateOne({ _id: id }, { $set: { document } }, { upsert: true });
    },
    close: () => client.close(),
  };
}
