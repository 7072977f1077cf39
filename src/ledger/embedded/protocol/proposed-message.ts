import type { UUID } from '@eventstore/db-client/generated/shared_pb';
import type { Map as ProtobufMap } from 'google-protobuf';
import type { LogEvent } from '../log/log-record';
import { badRequest, missingMetadata } from './refusals';
import { uuidOf } from './stream-names';

/** A proposed event; single and batched appends have a message type of their own with the same fields. */
export interface ProposedMessage {
  getId(): UUID | undefined;
  getMetadataMap(): ProtobufMap<string, string>;
  getCustomMetadata_asU8(): Uint8Array;
  getData_asU8(): Uint8Array;
}

/** @throws Refusal naming what is wrong with the event */
export function toLogEvent(message: ProposedMessage): LogEvent {
  const metadata = message.getMetadataMap();
  const type = metadata.get('type');
  const contentType = metadata.get('content-type');
  if (type === undefined || contentType === undefined) throw missingMetadata();
  if (type === '' || Buffer.byteLength(type) > 0xffff) throw badRequest('an event type has 1 to 65,535 bytes');
  return {
    id: uuidOf(message.getId()),
    type,
    json: contentType === 'application/json',
    metadata: message.getCustomMetadata_asU8(),
    data: message.getData_asU8(),
  };
}
