import { join } from 'node:path';
import type { Configuration } from '../../configuration';
import { openEmbeddedLedger } from '../../ledger/embedded/embedded-ledger';
import { connectEsdbLedger } from '../../ledger/esdb/esdb-ledger';
import type { Ledger } from '../../ledger/ledger';
import { MODELS } from '../../read-models/documents/models';
import { openEmbeddedReadModels } from '../../read-models/embedded/embedded-read-models';
import { connectMongoReadModels } from '../../read-models/mongo/mongo-read-models';
import type { ReadModels } from '../../read-models/read-models';

export interface Engines {
  readonly ledger: Ledger;
  readonly readModels: ReadModels;
  /** Writes down where the data directory is served, for other commands to find. */
  readonly announce: (address: string) => void;
  close(): Promise<void>;
}

/** Where the engines are. */
export type EngineSettings = Pick<Configuration, 'dataDirectory' | 'eventstoreUrl' | 'mongodbUrl'>;

/** @throws DataDirectoryInUse, LedgerUnavailable, ReadModelsUnavailable */
export async function openEngines(settings: EngineSettings): Promise<Engines> {
  const { ledger, announce } = await openLedger(settings);
  try {
    const readModels = await openReadModels(settings);
    const close = async (): Promise<void> => {
      await readModels.close();
      await ledger.close();
    };
    return { ledger, readModels, announce, close };
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

async function openLedger({
  eventstoreUrl,
  dataDirectory,
}: EngineSettings): Promise<Pick<Engines, 'ledger' | 'announce'>> {
  if (eventstoreUrl !== undefined) return { ledger: await connectEsdbLedger(eventstoreUrl), announce: () => undefined };
  const ledger = openEmbeddedLedger(ledgerDirectory(dataDirectory));
  return { ledger, announce: (address) => ledger.log.announce(address) };
}

function openReadModels({ mongodbUrl, dataDirectory }: EngineSettings): Promise<ReadModels> {
  if (mongodbUrl !== undefined) return connectMongoReadModels(mongodbUrl, MODELS);
  return openEmbeddedReadModels(join(dataDirectory, 'read-models'), MODELS);
}

export function ledgerDirectory(dataDirectory: string): string {
  return join(dataDirectory, 'ledger');
}
