import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { EventStoreDBClient } from '@eventstore/db-client';
import { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb';
import { BatchAppendReq, ReadReq } from '@eventstore/db-client/generated/streams_pb';
import { credentials, type ServiceError } from '@grpc/grpc-js';
import { firstMessage, forkTypeScript } from '../../servers/esdb-process';
import { freshName, openSession, revisions, shots, type ProtocolSession } from './protocol-session';

describe('the protocol server outlives', () => {
  let session: ProtocolSession;

  beforeAll(async () => {
    session = await openSession();
  });
  afterAll(() => session.close());
  afterEach(async () => {
    const stream = freshName();
    const client = EventStoreDBClient.connectionString(session.server.url);
    await client.appendToStream(stream, shots(3));
    await expect(revisions(client, stream)).resolves.toEqual([0, 1, 2]);
    await client.dispose();
  });

  it('clients that are killed while they append, read and subscribe', async () => {
    for (let n = 0; n < 3; n++) {
      const child = forkTypeScript(join(__dirname, 'hostile-client.ts'), [session.server.url]);
      await firstMessage(child);
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }
  });

  it('bytes that are no gRPC', async () => {
    const socket = connect(session.server.port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    socket.write('GET /web HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'close');
  });

  describe('requests that make no sense:', () => {
    let streams: StreamsClient;

    beforeAll(() => {
      streams = new StreamsClient(`127.0.0.1:${session.server.port}`, credentials.createInsecure());
    });
    afterAll(() => streams.close());

    function refusalOf(call: NodeJS.EventEmitter): Promise<ServiceError> {
      call.on('data', () => undefined);
      return once(call, 'error').then(([error]: ServiceError[]) => error as ServiceError);
    }

    it('a correlation id that is none', async () => {
      const call = streams.batchAppend();
      const options = new BatchAppendReq.Options().setStreamIdentifier(
        new StreamIdentifier().setStreamName(Buffer.from('s')),
      );
      call.write(
        new BatchAppendReq().setCorrelationId(new UUID().setString('me')).setOptions(options).setIsFinal(true),
      );
      expect((await refusalOf(call)).details).toContain('not a UUID');
    });

    it('a read of nothing', async () => {
      expect((await refusalOf(streams.read(new ReadReq()))).details).toContain('options are required');
      const options = new ReadReq.Options().setCount('1');
      expect((await refusalOf(streams.read(new ReadReq().setOptions(options)))).details).toContain(
        'a stream or of all',
      );
    });

    it('a search window of 0', async () => {
      const expression = new ReadReq.Options.FilterOptions.Expression().setPrefixList(['game-']);
      const filter = new ReadReq.Options.FilterOptions().setStreamIdentifier(expression).setMax(0);
      const options = new ReadReq.Options().setAll(new ReadReq.Options.AllOptions()).setFilter(filter);
      options.setSubscription(new ReadReq.Options.SubscriptionOptions());
      expect((await refusalOf(streams.read(new ReadReq().setOptions(options)))).details).toContain('at least 1');
    });
  });
});
