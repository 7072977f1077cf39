import { rm } from 'node:fs/promises';
import { openEmbeddedLedger } from '../../src/ledger/embedded/embedded-ledger';
import { temporaryDirectory } from '../servers/esdb-server';
import { ledgerContract } from './ledger';

ledgerContract('the embedded log', async () => {
  const directory = await temporaryDirectory();
  const ledger = openEmbeddedLedger(directory);
  return {
    ledger,
    tombstone: (stream) => ledger.log.tombstone(stream, 'any'),
    dispose: async () => {
      await ledger.close();
      await rm(directory, { recursive: true });
    },
  };
});
