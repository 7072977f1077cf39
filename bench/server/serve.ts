import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { startApi } from '../../src/app.module';
import { openBareDocuments } from '../engines/bare-documents';
import { openBareLedger } from '../engines/bare-ledger';
import type { EnginePair, Places } from '../engines/engine-pair';
import { openLedger, openReadModels } from '../engines/open-engines';
import { startBareServer } from './bare-server';

/** What it says once it listens. */
export interface ServeUrls {
  readonly ours: string;
  readonly bare: string;
}

/** API and projector in this process, and beside them, on the same engines, a server that has nothing of ours. Ends with its parent. */
async function serve({ ours, bare }: Places<EnginePair>): Promise<void> {
  for (const place of [ours.ledger, ours.readModels, bare.ledger, bare.readModels]) {
    if (place.kind === 'embedded') mkdirSync(place.directory, { recursive: true });
  }
  const ledger = await openLedger(ours.ledger);
  const readModels = await openReadModels(ours.readModels);
  const api = await startApi({ ledger, readModels, logLevel: 'error' });
  const parts = {
    readModels,
    ledger: openBareLedger(bare.ledger),
    documents: await openBareDocuments(bare.readModels),
  };
  const urls: ServeUrls = { ours: api.url, bare: await startBareServer(parts) };
  process.send?.(urls);
}

process.once('disconnect', () => process.exit());
void serve(JSON.parse(process.argv[2] ?? '{}') as Places<EnginePair>);
