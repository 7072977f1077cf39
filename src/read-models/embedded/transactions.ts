import { randomUUID } from 'node:crypto';
import type { Database, RootDatabase } from 'lmdb';
import { ReadModelsUnavailable } from '../errors';

const LAST = 'last';

/** The doors to LMDB: what goes wrong behind them is `ReadModelsUnavailable`, and nothing touches a closed environment, which would end the process. */
export class Transactions {
  private closed = false;
  private readonly self = randomUUID();
  /** Which of several processes wrote last. */
  private readonly writer: Database<string, string>;
  private interruptions = 0;

  constructor(private readonly root: RootDatabase) {
    this.writer = root.openDB<string, string>({ name: 'writer', encoding: 'string' });
  }

  /** How often another process may have written between two writes of this one: what was known of the store before may be known no more. */
  get othersWrote(): number {
    return this.interruptions;
  }

  read<T>(action: () => T): T {
    this.assertOpen();
    return action();
  }

  /** Durable when it resolves. Commits that wait at the same time share one transaction and one flush. */
  async write(action: () => void): Promise<void> {
    this.assertOpen();
    try {
      await this.root.transaction(() => {
        this.noteOthers();
        action();
      });
    } catch (error) {
      throw new ReadModelsUnavailable('the embedded read models could not be written', { cause: error });
    }
  }

  private noteOthers(): void {
    if (this.writer.get(LAST) === this.self) return;
    this.interruptions += 1;
    void this.writer.put(LAST, this.self);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.root.close();
  }

  private assertOpen(): void {
    if (this.closed) throw new ReadModelsUnavailable('the embedded read models are closed');
  }
}
