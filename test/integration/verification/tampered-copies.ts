import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../../../src/app.module';
import { type Engines, ledgerDirectory, openEngines } from '../../../src/cli/engines/engines';
import type { Verified } from '../../../src/cli/verification/verified';
import { verifyEngines } from '../../../src/cli/verification/verify-engines';
import { openEmbeddedLedger } from '../../../src/ledger/embedded/embedded-ledger';
import { startProtocolServer } from '../../../src/ledger/embedded/protocol/protocol-server';
import type { SealKeys } from '../../../src/sealing/seal-keys';
import { MELTONS_FREE_THROW, Statisticians } from '../../e2e/corrections/a-case';
import { ServerApi } from '../../kit/server-api';

/** The directories of a data directory; whichever engine the ledger has, its store is the first. */
export interface Place {
  readonly ledger: string;
  readonly readModels: string;
}

/** A corrected and closed game in a data directory, of which each test has a copy to tamper with. */
export class TamperedCopies {
  private folder = '';
  private copies = 0;
  correctionId = '';

  constructor(
    private readonly engine: 'embedded' | 'esdb',
    private readonly keys: SealKeys,
  ) {}

  /** Plays, closes and corrects the game: two seals, and everything journalled at the end. */
  async prepare(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'courtledger-verify-'));
    const engines = await this.open(join(this.folder, 'original'));
    const server = await startApi({ ...engines, sealKeys: this.keys });
    const people = new Statisticians(server.url);
    await people.playGame();
    await people.call('sam', ['POST', `/games/0022400072/status`], { status: 'closed' });
    const { correctionId, revision } = await people.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    await people.boxScore(revision);
    await new ServerApi(server.url).caughtUp();
    this.correctionId = correctionId;
    await server.close();
    await engines.close();
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  /** What is found in a copy after somebody was at it. */
  async verifyAfter(tamper: (place: Place) => Promise<void>, gameId?: string): Promise<Verified> {
    const copy = join(this.folder, `copy-${(this.copies += 1)}`);
    await cp(join(this.folder, 'original'), copy, { recursive: true });
    await tamper({ ledger: ledgerDirectory(copy), readModels: join(copy, 'read-models') });
    return verifyEngines(await this.open(copy), { gameId, keys: this.keys }, () => undefined);
  }

  private async open(dataDirectory: string): Promise<Engines> {
    if (this.engine === 'embedded') return openEngines({ dataDirectory });
    const { log } = openEmbeddedLedger(ledgerDirectory(dataDirectory));
    const node = await startProtocolServer({ log });
    const engines = await openEngines({ dataDirectory, eventstoreUrl: node.url });
    const close = async (): Promise<void> => {
      await engines.close();
      await node.close();
      await log.close();
    };
    return { ...engines, close };
  }
}
