import type { Empty } from '@eventstore/db-client/generated/shared_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';

/** The line of EventStoreDB whose behaviour this server has: clients decide by it what they may call. */
const VERSION = '24.10.0';

const STREAMS = 'event_store.client.streams.Streams';
const METHODS: readonly [service: string, method: string, features: readonly string[]][] = [
  [STREAMS, 'Read', ['position', 'events']],
  [STREAMS, 'Append', []],
  [STREAMS, 'BatchAppend', []],
  [STREAMS, 'Delete', []],
  [STREAMS, 'Tombstone', []],
  ['event_store.client.server_features.ServerFeatures', 'GetSupportedMethods', []],
];

export function supportedMethodsHandler(
  _call: ServerUnaryCall<Empty, SupportedMethods>,
  answer: sendUnaryData<SupportedMethods>,
): void {
  const methods = METHODS.map(([service, method, features]) =>
    new SupportedMethod()
      .setServiceName(service.toLowerCase())
      .setMethodName(method.toLowerCase())
      .setFeaturesList([...features]),
  );
  answer(null, new SupportedMethods().setEventStoreServerVersion(VERSION).setMethodsList(methods));
}
