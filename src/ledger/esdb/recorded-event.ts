import type { AllStreamResolvedEvent, ResolvedEvent } from '@eventstore/db-client';
import type { RecordedEvent } from '../ledger';
import { toJsonObject } from '../proposed-events';

/** `undefined` for a link whose event is gone. */
export function toRecordedEvent(resolved: ResolvedEvent | AllStreamResolvedEvent): RecordedEvent | undefined {
  const { event } = resolved;
  if (!event) return undefined;
  const position = event.position?.commit ?? resolved.commitPosition;
  if (position === undefined)
    throw new Error(
      `the server gave no position for event ${event.revision} of ${event.streamId}: it is older than 22.6`,
    );
  return {
    stream: event.streamId,
    revision: event.revision,
    position,
    eventId: event.id,
    type: event.type,
    data: toJsonObject(event.data),
    metadata: toJsonObject(event.metadata),
  };
}
