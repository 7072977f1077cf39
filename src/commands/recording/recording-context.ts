/** Who asks, and in what context: goes into the metadata of every event that comes of it. */
export interface RecordingContext {
  readonly actor: Actor;
  /** Binds everything that came of one request. */
  readonly correlationId: string;
  readonly causationId?: string;
  /** W3C trace context, as the request carried it. */
  readonly traceparent?: string;
  /** `cli` for what came past the API, straight into a data directory; otherwise events name the provider format of their plays. */
  readonly source?: 'cli';
  /** False for what was written straight into a data directory: nobody vouched for the actor. */
  readonly authenticated?: false;
}

/** An opaque id, and the role in which it acts. */
export interface Actor {
  readonly id: string;
  readonly role: string;
}
