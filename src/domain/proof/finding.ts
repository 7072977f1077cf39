/** What is wrong, and with which event or document. */
export interface Finding {
  readonly kind: FindingKind;
  /** Absent where it is about a document. */
  readonly stream?: string;
  /** Of the event that is wrong, or the first one that is missing. */
  readonly revision?: bigint;
  readonly eventId?: string;
  /** Absent where it is about a stream. */
  readonly document?: { readonly model: string; readonly id: string };
  readonly detail: string;
}

export type FindingKind =
  /** An event is not what was recorded. */
  | 'altered'
  /** Events are missing between others. */
  | 'deleted'
  /** An event stands in the place of another. */
  | 'swapped'
  /** A stream ends before what is known of it. */
  | 'cut-off'
  /** A stream is whole in itself, and not what was journalled of it. */
  | 'rewritten'
  /** A seal is not one over the events before it, or not signed by who it says. */
  | 'forged-seal'
  | 'altered-document'
  | 'missing-document'
  /** A document contradicts itself. */
  | 'broken-invariant'
  /** The events are no game. */
  | 'unreadable';
