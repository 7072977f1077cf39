import { once } from 'node:events';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { AllStreamPosition } from '@eventstore/db-client/generated/shared_pb';
import { BatchAppendResp, type BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { Server, ServerCredentials, type ServerDuplexStream } from '@grpc/grpc-js';
import { EsdbConnection } from '../../src/ledger/esdb/esdb-connection';
import { ESDB_DEFAULTS } from '../../src/ledger/esdb/esdb-options';
import { EsdbLedger } from '../../src/ledger/esdb/esdb-ledger';
import { supportedMethodsHandler } from '../../src/ledger/embedded/protocol/server-features';
import { play } from '../contract/ledger-events';

/** A server that answers each append twice, and a writer. Then, where asked for, an error that nobody expects. */
const [then = ''] = process.argv.slice(2);

function answerTwice(call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void {
  call.on('data', (request: BatchAppendReq) => {
    const success = new BatchAppendResp.Success().setCurrentRevision('0');
    success.setPosition(new AllStreamPosition());
    const response = new BatchAppendResp().setCorrelationId(request.getCorrelationId()).setSuccess(success);
    call.write(response);
    call.write(response);
  });
}

async function main(): Promise<void> {
  const server = new Server();
  server.addService(ServerFeaturesService, { getSupportedMethods: supportedMethodsHandler });
  server.addService(StreamsService, { batchAppend: answerTwice });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  const url = `esdb://127.0.0.1:${port}?tls=false`;
  if (then === 'unguarded') {
    await EventStoreDBClient.connectionString(url).appendToStream('game-0', jsonEvent({ type: 'T', data: {} }));
  } else {
    const ledger = new EsdbLedger(new EsdbConnection(url), ESDB_DEFAULTS);
    for (let n = 0; n < 3; n++) await ledger.append(`game-${n}`, 'no-stream', [play(n)]);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.send?.('alive');
  if (then === 'other') setTimeout(() => JSON.parse('{'), 0);
  else process.exit(0);
}

void once(process, 'disconnect').then(() => process.exit(0));
void main();
