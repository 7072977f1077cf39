import { MongoClient, type Collection, type Db } from 'mongodb';
import { checkGenerationName, DeclaredModels, FIRST_GENERATION } from '../declared-models';
import type { Generation, ModelDeclaration, ReadModels } from '../read-models';
import { MongoGeneration } from './mongo-generation';
import { answered } from './unavailable';

const DEFAULT_DATABASE = 'courtledger';
const POINTER = 'live';
/** Half of the second within which a flip must be seen. */
const POLL_MS = 500;

/**
 * Connects to the MongoDB at `url` (a standalone server, a replica set or a sharded cluster); the database is the one that the
 * URL names, `courtledger` where it names none. Creates what is missing.
 * @throws ReadModelsUnavailable when no server answers
 */
export async function connectMongoReadModels(
  url: string,
  declarations: readonly ModelDeclaration[],
): Promise<ReadModels> {
  const models = new DeclaredModels(declarations);
  const client = new MongoClient(url, {
    appName: 'courtledger',
    // Numbers of 64 bits never pass through a float; the guard compares them as numbers.
    useBigInt64: true,
    ignoreUndefined: true,
    writeConcern: { w: 'majority', wtimeoutMS: 10_000 },
    // A reader is never shown what a failover could take back.
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    connectTimeoutMS: 5_000,
    serverSelectionTimeoutMS: 5_000,
    socketTimeoutMS: 30_000,
    waitQueueTimeoutMS: 30_000,
  });
  const readModels = new MongoReadModels(client, client.db(databaseOf(url)), models);
  try {
    await readModels.start();
  } catch (error) {
    await client.close();
    throw error;
  }
  return readModels;
}

/** Not read from the driver: that says `test` for a URL without a database. */
function databaseOf(url: string): string {
  const name = /^mongodb(?:\+srv)?:\/\/[^/?]+\/([^?]+)/.exec(url)?.[1];
  return name === undefined ? DEFAULT_DATABASE : decodeURIComponent(name);
}

interface Pointer {
  readonly _id: string;
  readonly generation: string;
}

class MongoReadModels implements ReadModels {
  private readonly pointer: Collection<Pointer>;
  private readonly registry: Collection<{ readonly _id: string }>;
  private liveName = FIRST_GENERATION;
  private flips = 0;
  private closed = false;
  private poll?: NodeJS.Timeout;

  constructor(
    private readonly client: MongoClient,
    private readonly database: Db,
    private readonly models: DeclaredModels,
  ) {
    this.pointer = database.collection('pointer');
    this.registry = database.collection('generations');
  }

  async start(): Promise<void> {
    await answered(() => this.client.connect());
    const first = { $setOnInsert: { generation: FIRST_GENERATION } };
    await answered(() => this.pointer.updateOne({ _id: POINTER }, first, { upsert: true }));
    await this.readPointer();
    await this.open(this.liveName);
    this.follow();
  }

  live(): Generation {
    return this.generation(this.liveName);
  }

  async open(generation: string): Promise<Generation> {
    checkGenerationName(generation);
    await answered(() =>
      this.registry.updateOne({ _id: generation }, { $setOnInsert: { _id: generation } }, { upsert: true }),
    );
    const opened = this.generation(generation);
    await opened.createIndexes();
    return opened;
  }

  async flip(generation: string): Promise<void> {
    const there = await answered(() => this.registry.findOne({ _id: generation }));
    if (there === null) throw new Error(`generation ${generation} was never opened`);
    await answered(() => this.pointer.updateOne({ _id: POINTER }, { $set: { generation } }));
    this.liveName = generation;
    this.flips++;
  }

  async drop(generation: string): Promise<void> {
    await this.readPointer();
    if (generation === this.liveName) throw new Error(`generation ${generation} is the live one`);
    checkGenerationName(generation);
    await this.generation(generation).drop();
    await answered(() => this.registry.deleteOne({ _id: generation }));
  }

  async generations(): Promise<readonly string[]> {
    const names = await answered(() => this.registry.find().toArray());
    return names.map(({ _id }) => _id).sort();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.poll);
    await this.client.close();
  }

  private generation(name: string): MongoGeneration {
    return new MongoGeneration(name, this.database, this.models);
  }

  /** An outage is reported by every read and write; the next look makes up for a missed one. */
  private follow(): void {
    if (this.closed) return;
    const look = (): void => void this.readPointer().then(again, again);
    const again = (): void => this.follow();
    this.poll = setTimeout(look, POLL_MS).unref();
  }

  private async readPointer(): Promise<void> {
    const flipsBefore = this.flips;
    const pointer = await answered(() => this.pointer.findOne({ _id: POINTER }));
    // An answer that a flip of this process overtook is of yesterday.
    if (pointer !== null && flipsBefore === this.flips) this.liveName = pointer.generation;
  }
}
