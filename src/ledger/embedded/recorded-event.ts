import type { JsonObject, RecordedEvent } from '../ledger';
import { toJsonObject } from '../proposed-events';
import type { LogRecord } from './log/log-record';

export function toRecordedEvent(record: LogRecord): RecordedEvent {
  return {
    stream: record.stream,
    revision: record.revision,
    position: record.position,
    eventId: record.id,
    type: record.type,
    data: parse(record.data, record.json),
    metadata: parse(record.metadata, true),
  };
}

function parse(bytes: Uint8Array, json: boolean): JsonObject {
  if (bytes.length === 0) return {};
  if (!json) return toJsonObject(bytes);
  try {
    return toJsonObject(JSON.parse(bytes.toString()));
  } catch {
    return toJsonObject(bytes);
  }
}
