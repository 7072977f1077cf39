import { setTimeout as wait } from 'node:timers/promises';
import { Projector } from '../../projections/runtime/projector';
import { Failure } from '../failure';
import type { Engines } from './engines';

const LOOK_EVERY = 10;

/** The projector of a verb that ends: it follows the ledger in this process, and can be waited for. */
export class Follower {
  private readonly projector: Projector;
  private failure: Error | undefined;

  /** `say` is told in a line of everything that holds it up. */
  constructor(
    private readonly engines: Pick<Engines, 'ledger' | 'readModels'>,
    say: (line: string) => void,
  ) {
    this.projector = new Projector(engines.ledger, engines.readModels, {
      projected: () => undefined,
      quarantined: (gameId, error) => say(`game ${gameId} can't be folded: ${error.message}`),
      released: () => undefined,
      waiting: (error) => say(`waiting: ${error.message}`),
      failed: (error) => (this.failure = error),
    });
  }

  /**
   * Resolves once every event that is in the ledger now is in the documents. `onWait` is told how far that is, from 0 to 1.
   * @throws Failure where the projector stopped
   */
  async caughtUp(onWait: (fraction: number) => void = () => undefined): Promise<void> {
    const head = (await this.engines.ledger.head()) ?? 0n;
    while (this.position() < head) {
      onWait(Number(this.position()) / Number(head));
      await wait(LOOK_EVERY);
    }
  }

  close(): Promise<void> {
    return this.projector.close();
  }

  private position(): bigint {
    if (this.failure) throw new Failure('the projector stopped', { cause: this.failure });
    return this.projector.status().position ?? 0n;
  }
}
