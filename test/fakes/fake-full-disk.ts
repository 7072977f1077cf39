import { ABORT, type RootDatabase } from 'lmdb';
import { ReadModelsUnavailable } from '../../src/read-models/errors';
import { Transactions } from '../../src/read-models/embedded/transactions';

/** Transactions that do their work, and then do not come to disk while `full` is set. */
export class FakeFullDisk extends Transactions {
  full = false;

  constructor(private readonly environment: RootDatabase) {
    super(environment);
  }

  override async write(action: () => void): Promise<void> {
    if (!this.full) return super.write(action);
    await this.environment.transaction(() => {
      void this.environment.childTransaction(() => {
        action();
        return ABORT;
      });
    });
    throw new ReadModelsUnavailable('the disk is full');
  }
}
