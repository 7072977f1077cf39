import { type StoredEvent, UnreadableEvent } from './upcast';

/** What every event's metadata says of its own recording. */
export interface Recording {
  /** Base64url. */
  readonly hash: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly recordedAt: string;
}

/** @throws UnreadableEvent for an event that was not recorded by us */
export function recordingOf({ type, metadata }: Pick<StoredEvent, 'type' | 'metadata'>): Recording {
  const { hash, recordedAt } = metadata;
  if (typeof hash !== 'string' || typeof recordedAt !== 'string')
    throw new UnreadableEvent(`a ${type} has no hash or no recordedAt`);
  return { hash, recordedAt };
}
