import { EventStoreDBClient } from '@eventstore/db-client';
import { connectEsdbLedger } from '../../src/ledger/esdb/esdb-ledger';
import { startEsdbServer } from '../servers/esdb-server';
import { ledgerContract } from './ledger';
import type { OpenLedger } from './ledger-under-test';

const WATCHDOG = { watchdogInterval: 200 };

ledgerContract('the EventStoreDB client and our server', async () => {
  const server = await startEsdbServer();
  const ledger = await connectEsdbLedger(server.url, WATCHDOG);
  return {
    ledger,
    tombstone: (stream) => server.log.tombstone(stream, 'any'),
    dispose: async () => {
      await ledger.close();
      await server.close();
    },
  };
});

const { EVENTSTORE_URL } = process.env;
const openGiven: OpenLedger = async () => {
  const client = EventStoreDBClient.connectionString(EVENTSTORE_URL ?? '');
  const ledger = await connectEsdbLedger(EVENTSTORE_URL ?? '', WATCHDOG);
  return {
    ledger,
    tombstone: (stream) => client.tombstoneStream(stream),
    dispose: async () => {
      await ledger.close();
      await client.dispose();
    },
  };
};

if (EVENTSTORE_URL) ledgerContract('the EventStoreDB client and the server at EVENTSTORE_URL', openGiven);
