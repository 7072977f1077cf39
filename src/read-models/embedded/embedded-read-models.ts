import { open, type Database, type RootDatabase } from 'lmdb';
import { checkGenerationName, DeclaredModels, FIRST_GENERATION } from '../declared-models';
import type { Generation, ModelDeclaration, ReadModels } from '../read-models';
import { EmbeddedGeneration, type BuiltIndexes } from './embedded-generation';
import { Transactions } from './transactions';

/** LMDB wants a bound: two databases a model and generation, of which there are seldom more than three. */
const MAX_DATABASES = 1024;

/**
 * Opens the read models kept in the directory `dir`, creating it where it is missing. Several processes of one machine may read and write them; one
 * that writes alone is faster.
 */
export async function openEmbeddedReadModels(
  dir: string,
  declarations: readonly ModelDeclaration[],
): Promise<ReadModels> {
  const models = new DeclaredModels(declarations);
  // Without overlapping flushes a commit resolves when it is on the disk, not when it is visible.
  const root = open({
    path: dir,
    noSubdir: false,
    maxDbs: MAX_DATABASES,
    overlappingSync: false,
    eventTurnBatching: false,
  });
  const readModels = new EmbeddedReadModels(root, models);
  await readModels.start();
  return readModels;
}

class EmbeddedReadModels implements ReadModels {
  private readonly transactions: Transactions;
  private readonly pointer: Database<string, string>;
  /** Which generations there are, and the indexes that their models have. */
  private readonly registry: Database<BuiltIndexes, string>;
  private readonly opened = new Map<string, EmbeddedGeneration>();

  constructor(
    private readonly root: RootDatabase,
    private readonly models: DeclaredModels,
  ) {
    this.transactions = new Transactions(root);
    this.pointer = root.openDB<string, string>({ name: 'live', encoding: 'string' });
    this.registry = root.openDB<BuiltIndexes, string>({ name: 'generations', encoding: 'json' });
  }

  async start(): Promise<void> {
    if (this.pointer.get('live') !== undefined) {
      await this.open(this.liveName());
      return;
    }
    await this.open(FIRST_GENERATION);
    await this.flip(FIRST_GENERATION);
  }

  live(): Generation {
    return this.transactions.read(() => this.generation(this.liveName()));
  }

  async open(generation: string): Promise<Generation> {
    checkGenerationName(generation);
    const opened = this.transactions.read(() => this.generation(generation));
    await this.transactions.write(() => {
      const built = opened.buildIndexes(this.registry.get(generation) ?? {});
      void this.registry.put(generation, built);
    });
    return opened;
  }

  async flip(generation: string): Promise<void> {
    this.transactions.read(() => this.assertExists(generation));
    await this.transactions.write(() => void this.pointer.put('live', generation));
  }

  async drop(generation: string): Promise<void> {
    const there = this.transactions.read(() => this.registry.doesExist(generation));
    if (generation === this.liveName()) throw new Error(`generation ${generation} is the live one`);
    if (!there) return;
    const dropped = this.generation(generation);
    this.opened.delete(generation);
    await this.transactions.write(() => {
      dropped.drop();
      void this.registry.remove(generation);
    });
  }

  async generations(): Promise<readonly string[]> {
    return this.transactions.read(() => Array.from(this.registry.getKeys()));
  }

  close(): Promise<void> {
    return this.transactions.close();
  }

  private liveName(): string {
    return this.pointer.get('live') ?? FIRST_GENERATION;
  }

  private generation(name: string): EmbeddedGeneration {
    const opened = this.opened.get(name) ?? new EmbeddedGeneration(name, this.root, this.models, this.transactions);
    this.opened.set(name, opened);
    return opened;
  }

  private assertExists(generation: string): void {
    if (!this.registry.doesExist(generation)) throw new Error(`generation ${generation} was never opened`);
  }
}
