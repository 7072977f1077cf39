import type { GameEvent } from './events';

/** The shape in which events are written today. */
export const SCHEMA_VERSION = 1;

/** An event as a ledger hands it out. */
export interface StoredEvent {
  readonly type: string;
  readonly data: object;
  readonly metadata: { readonly [key: string]: unknown };
}

type Upcaster = (event: StoredEvent) => StoredEvent;

/** `UPCASTERS[n]` turns an event of schema version n into one of n + 1; versions begin with 1, so the first place stays empty. */
const UPCASTERS: readonly (Upcaster | undefined)[] = [undefined];

const GAME_EVENTS: ReadonlySet<string> = new Set<GameEvent['type']>([
  'GameScheduled',
  'RosterDeclared',
  'GameStarted',
  'GameCompleted',
  'GameClosed',
  'GameReopened',
  'PlayRecorded',
  'PlayAmended',
  'PlayVoided',
  'ScoringChanged',
  'ScoringChangeReverted',
  'NoteAdded',
]);

/**
 * Reads a stored event in today's shape, whatever version it was written in.
 * @throws UnreadableEvent for an event that this version of ours does not know
 */
export function upcast(stored: StoredEvent): GameEvent {
  const { type, data, metadata } = upcastOneOf(GAME_EVENTS, stored);
  return { type, data, metadata } as GameEvent;
}

/**
 * The same for the events of any stream.
 * @param types that belong in the stream
 */
export function upcastOneOf(types: ReadonlySet<string>, stored: StoredEvent): StoredEvent {
  let event = stored;
  for (let version = schemaVersionOf(stored); version < SCHEMA_VERSION; version += 1) {
    event = (UPCASTERS[version] as Upcaster)(event);
  }
  if (!types.has(event.type)) throw new UnreadableEvent(`an event of type ${event.type} does not belong in its stream`);
  return event;
}

function schemaVersionOf({ type, metadata }: StoredEvent): number {
  const { schemaVersion } = metadata;
  if (
    typeof schemaVersion !== 'number' ||
    !Number.isInteger(schemaVersion) ||
    schemaVersion < 1 ||
    schemaVersion > SCHEMA_VERSION
  ) {
    throw new UnreadableEvent(
      `a ${type} has schema version ${String(schemaVersion)}; this version reads 1 to ${SCHEMA_VERSION}`,
    );
  }
  return schemaVersion;
}

/** An event that can't be read: written by a newer version of ours, or by something else. */
export class UnreadableEvent extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableEvent';
  }
}
