import { Projections } from '../../projections/runtime/projections';
import { Failure } from '../failure';
import type { Engines } from './engines';

/** The projections of a verb that ends: they follow the ledger in this process, and can be waited for. */
export class Follower {
  private readonly projections: Projections;
  private readonly failed: Promise<never>;

  /** `say` is told in a line of everything that holds them up. */
  constructor({ ledger, readModels }: Pick<Engines, 'ledger' | 'readModels'>, say: (line: string) => void) {
    let fail: (error: Error) => void = () => undefined;
    this.failed = new Promise((_, reject) => (fail = reject));
    this.failed.catch(() => undefined);
    const observer = {
      projected: () => undefined,
      quarantined: (gameId: string, error: Error) => say(`game ${gameId} can't be folded: ${error.message}`),
      unreadable: (stream: string, error: Error) => say(`${stream} can't be read: ${error.message}`),
      released: () => undefined,
      waiting: (error: Error) => say(`waiting: ${error.message}`),
      failed: (error: Error) => fail(new Failure('a projector stopped', { cause: error })),
    };
    this.projections = new Projections({ ledger, readModels, observer });
  }

  /**
   * Resolves once every event that is in the ledger now is in the documents. `onWait` is told how far that is, from 0 to 1.
   * @throws Failure where a projector stopped
   */
  caughtUp(onWait?: (fraction: number) => void): Promise<void> {
    return Promise.race([this.projections.caughtUp(onWait), this.failed]);
  }

  close(): Promise<void> {
    return this.projections.close();
  }
}
