import { inspect } from 'node:util';

/**
 * The client (6.2.1) looks up the append that an answer belongs to without checking that it is there. A second answer to one
 * append (a server does that for an event it calls bad), or an answer after another connection's error cleared the
 * table, throws inside an event listener, where nothing of ours can catch it: the process would die.
 */
const MESSAGE = /^undefined is not iterable/;
const PLACE = /[\\/]@eventstore[\\/]db-client[\\/]dist[\\/]streams[\\/]appendToStream[\\/]batchAppend\.js/;

export function isUnclaimedAnswer(error: unknown): boolean {
  if (!(error instanceof TypeError) || !MESSAGE.test(error.message)) return false;
  const [, thrownAt = ''] = (error.stack ?? '').split('\n', 2);
  return PLACE.test(thrownAt);
}

let guarded = false;

/** Keeps the process alive on exactly that error. Every other one ends it as if this guard were not there. */
export function surviveUnclaimedAnswers(): void {
  if (guarded) return;
  guarded = true;
  process.on('uncaughtException', (error) => {
    if (isUnclaimedAnswer(error)) return;
    if (process.listenerCount('uncaughtException') > 1) return;
    process.stderr.write(`${inspect(error)}\n`);
    process.exit(1);
  });
}
