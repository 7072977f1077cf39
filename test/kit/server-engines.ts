import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedLedger } from '../../src/ledger/embedded/embedded-ledger';
import { startProtocolServer } from '../../src/ledger/embedded/protocol/protocol-server';
import { connectEsdbLedger } from '../../src/ledger/esdb/esdb-ledger';
import type { Ledger } from '../../src/ledger/ledger';
import { MODELS } from '../../src/read-models/documents/models';
import { openEmbeddedReadModels } from '../../src/read-models/embedded/embedded-read-models';
import { connectMongoReadModels } from '../../src/read-models/mongo/mongo-read-models';
import type { ReadModels } from '../../src/read-models/read-models';

export interface EngineChoice {
  /** `esdb`: the real client, over a socket, on the embedded log behind its protocol server. */
  readonly ledger: 'embedded' | 'esdb';
  /** A MongoDB database that nobody else uses; embedded without it. */
  readonly mongoUrl?: string;
}

export interface OpenEngines {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  /** Closes them and removes what they kept. */
  dispose(): Promise<void>;
}

/** Engines in a directory of their own. */
export async function openEngines({ ledger, mongoUrl }: EngineChoice): Promise<OpenEngines> {
  const directory = await mkdtemp(join(tmpdir(), 'courtledger-server-'));
  const openedLedger = await openLedger(ledger, join(directory, 'ledger'));
  const readModels = await (mongoUrl === undefined ? openEmbeddedReadModels(join(directory, 'read-models'), MODELS) : connectMongoReadModels(mongoUrl, MODELS));
  return {
    ledger: openedLedger.ledger,
    readModels,
    dispose: async () => {
      await readModels.close();
      await openedLedger.close();
      await rm(directory, { recursive: true });
    },
  };
}

async function openLedger(kind: EngineChoice['ledger'], directory: string): Promise<{ ledger: Ledger; close: () => Promise<void> }> {
  const embedded = openEmbeddedLedger(directory);
  if (kind === 'embedded') return { ledger: embedded, close: () => embedded.close() };
  const server = await startProtocolServer({ log: embedded.log });
  const ledger = await connectEsdbLedger(server.url);
  const close = async (): Promise<void> => {
    await ledger.close();
    await server.close();
    await embedded.close();
  };
  return { ledger, close };
}
