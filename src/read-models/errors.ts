/** No declared index serves the query: a mistake of ours, never of a client's. */
export class UnindexedQuery extends Error {
  constructor(model: string, index: string, reason: string) {
    super(`${model}: index ${index}: ${reason}`);
    this.name = 'UnindexedQuery';
  }
}

/** The cursor was not one that this question gave out. */
export class BadCursor extends Error {
  constructor() {
    super('the cursor is not one that this list gave out');
    this.name = 'BadCursor';
  }
}

/** The engine did not answer; nothing is lost, the write can be sent again. */
export class ReadModelsUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadModelsUnavailable';
  }
}
