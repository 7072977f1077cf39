import { AllStreamPosition } from '@eventstore/db-client/generated/shared_pb';
import { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { LogRecord } from '../log/log-record';
import { toStreamIdentifier, toUuid } from './stream-names';

/** An event as a client gets it: itself, or a link with the event that it points to where that can be read. */
export interface ResolvedEvent {
  readonly event?: LogRecord;
  readonly link?: LogRecord;
}

export function eventMessage({ event, link }: ResolvedEvent, structuredIds: boolean): ReadResp {
  const message = new ReadResp.ReadEvent();
  if (event) message.setEvent(toRecordedEvent(event, structuredIds));
  if (link) message.setLink(toRecordedEvent(link, structuredIds));
  const position = (link ?? event)?.position;
  if (position !== undefined) message.setCommitPosition(position.toString());
  return new ReadResp().setEvent(message);
}

export function streamNotFoundMessage(stream: string): ReadResp {
  return new ReadResp().setStreamNotFound(
    new ReadResp.StreamNotFound().setStreamIdentifier(toStreamIdentifier(stream)),
  );
}

export function confirmationMessage(subscriptionId: string): ReadResp {
  return new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(subscriptionId));
}

export function caughtUpMessage(): ReadResp {
  return new ReadResp().setCaughtUp(new ReadResp.CaughtUp());
}

export function checkpointMessage(position: bigint): ReadResp {
  const text = position.toString();
  return new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(text).setPreparePosition(text));
}

export function toAllStreamPosition(position: bigint): AllStreamPosition {
  const text = position.toString();
  return new AllStreamPosition().setCommitPosition(text).setPreparePosition(text);
}

function toRecordedEvent(record: LogRecord, structuredIds: boolean): ReadResp.ReadEvent.RecordedEvent {
  const position = record.position.toString();
  const message = new ReadResp.ReadEvent.RecordedEvent()
    .setId(toUuid(record.id, structuredIds))
    .setStreamIdentifier(toStreamIdentifier(record.stream))
    .setStreamRevision(record.revision.toString())
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setCustomMetadata(record.metadata)
    .setData(record.data);
  message
    .getMetadataMap()
    .set('type', record.type)
    .set('content-type', record.json ? 'application/json' : 'application/octet-stream')
    .set('created', record.created.toString());
  return message;
}
