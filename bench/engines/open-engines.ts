import { openEmbeddedLedger } from '../../src/ledger/embedded/embedded-ledger';
import { connectEsdbLedger } from '../../src/ledger/esdb/esdb-ledger';
import type { Ledger } from '../../src/ledger/ledger';
import { MODELS } from '../../src/read-models/documents/models';
import { openEmbeddedReadModels } from '../../src/read-models/embedded/embedded-read-models';
import { connectMongoReadModels } from '../../src/read-models/mongo/mongo-read-models';
import type { ReadModels } from '../../src/read-models/read-models';
import type { LedgerPlace, ReadModelsPlace } from './engine-pair';

export async function openLedger(place: LedgerPlace): Promise<Ledger> {
  return place.kind === 'embedded' ? openEmbeddedLedger(place.directory) : connectEsdbLedger(place.url);
}

export function openReadModels(place: ReadModelsPlace): Promise<ReadModels> {
  if (place.kind === 'embedded') return openEmbeddedReadModels(place.directory, MODELS);
  return connectMongoReadModels(place.url, MODELS);
}
