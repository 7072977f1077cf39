/** The stream is not at the expected revision; `actual` is where it is (`'no-stream'` when it has no events). */
export class RevisionConflict extends Error {
  constructor(
    readonly stream: string,
    readonly expected: bigint | 'no-stream',
    readonly actual: bigint | 'no-stream',
  ) {
    super(`stream ${stream} is at revision ${actual}, not at ${expected}`);
    this.name = 'RevisionConflict';
  }
}

/** The stream was tombstoned in the engine: nothing can be read from it or appended to it. */
export class StreamDeleted extends Error {
  constructor(readonly stream: string) {
    super(`stream ${stream} is deleted`);
    this.name = 'StreamDeleted';
  }
}

/** An append is larger than the engine takes at once (`limit` in bytes); nothing was written. */
export class AppendTooLarge extends Error {
  constructor(
    readonly stream: string,
    readonly limit: number,
  ) {
    super(`an append to ${stream} exceeds ${limit} bytes`);
    this.name = 'AppendTooLarge';
  }
}

/** The engine did not answer. An append may or may not have happened: sending the same events again is safe. */
export class LedgerUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LedgerUnavailable';
  }
}
