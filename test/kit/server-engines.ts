import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engines, openEngines } from '../../src/cli/engines/engines';
import { openEmbeddedLedger } from '../../src/ledger/embedded/embedded-ledger';
import { startProtocolServer } from '../../src/ledger/embedded/protocol/protocol-server';

export interface EngineChoice {
  /** `embedded` by default; `esdb`: the real client, over a socket, on an embedded log behind its protocol server. */
  readonly ledger?: 'embedded' | 'esdb';
  /** A MongoDB database that nobody else uses; embedded read models without it. */
  readonly mongodbUrl?: string;
  /** What is kept there stays; a temporary one, removed at the end, without it. */
  readonly dataDirectory?: string;
}

/** Opens engines as `serve` does. `close` removes what is temporary. */
export async function openTestEngines({
  ledger = 'embedded',
  mongodbUrl,
  dataDirectory,
}: EngineChoice): Promise<Engines> {
  const temporary = await mkdtemp(join(tmpdir(), 'courtledger-server-'));
  const node = ledger === 'esdb' ? await startNode(join(temporary, 'node')) : undefined;
  const engines = await openEngines({
    dataDirectory: dataDirectory ?? temporary,
    ...(node && { eventstoreUrl: node.url }),
    ...(mongodbUrl !== undefined && { mongodbUrl }),
  });
  const close = async (): Promise<void> => {
    await engines.close();
    await node?.close();
    await rm(temporary, { recursive: true });
  };
  return { ...engines, close };
}

/** What `courtledger node` does, in this process. */
async function startNode(directory: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { log } = openEmbeddedLedger(directory);
  const server = await startProtocolServer({ log });
  return { url: server.url, close: () => server.close().then(() => log.close()) };
}
