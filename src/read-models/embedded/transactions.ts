import type { RootDatabase } from 'lmdb';
import { ReadModelsUnavailable } from '../errors';

/** The doors to LMDB: what goes wrong behind them is `ReadModelsUnavailable`, and nothing touches a closed environment, which would end the process. */
export class Transactions {
  private closed = false;

  constructor(private readonly root: RootDatabase) {}

  read<T>(action: () => T): T {
    this.assertOpen();
    return action();
  }

  /** Durable when it resolves. Commits that wait at the same time share one transaction and one flush. */
  async write(action: () => void): Promise<void> {
    this.assertOpen();
    try {
      await this.root.transaction(action);
    } catch (error) {
      throw new ReadModelsUnavailable('the embedded read models could not be written', { cause: error });
    }
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
