import type { LogRecord } from '../log/log-record';
import type { LogReader } from '../log/log-reader';
import type { ResolvedEvent } from './read-messages';

const LINK_TYPE = '$>';

/** A link event is replaced by what it points to; where that can't be read, the link stands alone. */
export function resolveLink(reader: LogReader, record: LogRecord): ResolvedEvent {
  if (record.type !== LINK_TYPE) return { event: record };
  const [, revision, stream] = /^(\d+)@(.+)$/su.exec(Buffer.from(record.data).toString()) ?? [];
  if (revision === undefined || stream === undefined) return { link: record };
  const view = reader.view(stream);
  if (typeof view === 'string') return { link: record };
  const [event] = reader.streamForwards(view, BigInt(revision)).records;
  return event && event.revision === BigInt(revision) ? { event, link: record } : { link: record };
}
