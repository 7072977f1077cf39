import type { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { LogRecord } from '../log/log-record';
import { badRequest } from './refusals';

/** Which events of the log a client wants, and how often a subscription tells it how far the search has come. */
export interface EventFilter {
  matches(record: LogRecord): boolean;
  /** A checkpoint is due after this many events looked at. */
  readonly checkpointInterval: number;
}

const DEFAULT_WINDOW = 32;

/** @throws Refusal when the filter makes no sense */
export function toEventFilter(options: ReadReq.Options.FilterOptions): EventFilter {
  const window = options.hasMax() ? options.getMax() : DEFAULT_WINDOW;
  const multiplier = options.getCheckpointintervalmultiplier();
  if (multiplier === 0 || window === 0)
    throw badRequest('the search window and the checkpoint interval multiplier are at least 1');
  const byType = options.getEventType();
  const byStream = options.getStreamIdentifier();
  const expression = byType ?? byStream;
  if (!expression) throw badRequest('a filter is by stream name or by event type');
  const wanted = toPredicate(expression);
  return {
    matches: byType ? (record) => wanted(record.type) : (record) => wanted(record.stream),
    checkpointInterval: window * multiplier,
  };
}

function toPredicate(expression: ReadReq.Options.FilterOptions.Expression): (name: string) => boolean {
  const prefixes = expression.getPrefixList();
  if (prefixes.length > 0) return (name) => prefixes.some((prefix) => name.startsWith(prefix));
  const source = expression.getRegex();
  try {
    const regex = new RegExp(source);
    return (name) => regex.test(name);
  } catch {
    throw badRequest(`"${source}" is not a regular expression`);
  }
}
