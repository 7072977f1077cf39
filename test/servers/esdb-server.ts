import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventLog } from '../../src/ledger/embedded/log/event-log';
import { startProtocolServer, type ProtocolServer } from '../../src/ledger/embedded/protocol/protocol-server';

/** A server of the EventStoreDB protocol on an empty log in a directory of its own, in this process. */
export interface EsdbServer {
  readonly url: string;
  readonly port: number;
  readonly log: EventLog;
  /** Breaks all connections and serves the same log on the same port again. */
  restart(): Promise<void>;
  /** Stops the server and removes the directory. */
  close(): Promise<void>;
}

export async function startEsdbServer(): Promise<EsdbServer> {
  const directory = await temporaryDirectory();
  const log = EventLog.open(directory);
  let server: ProtocolServer = await startProtocolServer({ log });
  const { url, port } = server;
  return {
    url,
    port,
    log,
    restart: async () => {
      await server.close();
      server = await startProtocolServer({ log, port });
    },
    close: async () => {
      await server.close();
      await log.close();
      await rm(directory, { recursive: true });
    },
  };
}

export function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'courtledger-ledger-'));
}
