import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { EventLog } from '../log/event-log';
import { appendHandler } from './append';
import { batchAppendHandler } from './batch-append';
import { deleteHandler, tombstoneHandler } from './delete';
import { readHandler } from './read';
import { supportedMethodsHandler } from './server-features';

export interface ProtocolServer {
  readonly host: string;
  readonly port: number;
  /** Connection string for a client: `esdb://127.0.0.1:2113?tls=false`. */
  readonly url: string;
  /** Ends all calls: open subscriptions see CANCELLED. The log stays open. */
  close(): Promise<void>;
}

export interface ProtocolServerOptions {
  readonly log: EventLog;
  /** Defaults to 127.0.0.1. There is neither encryption nor authentication: keep it to loopback. */
  readonly host?: string;
  /** Defaults to a free one. */
  readonly port?: number;
}

/** As much as the client takes, which sends up to 3 MiB a message. */
const MAX_MESSAGE_BYTES = 17 * 1024 * 1024;

/** Serves a log over the gRPC protocol of EventStoreDB, so that several processes of one machine share it. */
export async function startProtocolServer({
  log,
  host = '127.0.0.1',
  port = 0,
}: ProtocolServerOptions): Promise<ProtocolServer> {
  const server = new Server({ 'grpc.max_receive_message_length': MAX_MESSAGE_BYTES });
  server.addService(ServerFeaturesService, { getSupportedMethods: supportedMethodsHandler });
  server.addService(StreamsService, {
    append: appendHandler(log),
    batchAppend: batchAppendHandler(log),
    read: readHandler(log),
    delete: deleteHandler(log),
    tombstone: tombstoneHandler(log),
  });
  const bound = await listen(server, host, port);
  log.announce(`${host}:${bound}`);
  return {
    host,
    port: bound,
    url: `esdb://${host}:${bound}?tls=false`,
    close: () => {
      server.forceShutdown();
      log.announce(undefined);
      return Promise.resolve();
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<number> {
  const address = host.includes(':') ? `[${host}]` : host;
  return new Promise((resolve, reject) => {
    server.bindAsync(`${address}:${port}`, ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
}
