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

const listeners = new Set<() => void>();

/**
 * Calls back on exactly that error and keeps the process alive. Every other error ends it as if this guard were not there. Which
 * client it hit can't be told, so all are told: its batch stream reads no further. Answers how to stop listening.
 */
export function onUnclaimedAnswer(listener: () => void): () => void {
  if (listeners.size === 0) process.on('uncaughtException', survive);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) process.off('uncaughtException', survive);
  };
}

function survive(error: Error): void {
  if (isUnclaimedAnswer(error)) {
    for (const listener of listeners) listener();
    return;
  }
  if (process.listenerCount('uncaughtException') > 1) return;
  process.stderr.write(`${inspect(error)}\n`);
  process.exit(1);
}
