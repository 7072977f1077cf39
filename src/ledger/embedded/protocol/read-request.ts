import { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import { toEventFilter, type EventFilter } from './event-filter';
import { badRequest } from './refusals';
import { streamNameOf } from './stream-names';

/** Where a read or a subscription begins: a revision of a stream, or a position of the log. */
export type Origin = 'start' | 'end' | bigint;

/** A request of the method Read, which is four things in one. */
export interface ReadRequest {
  /** `undefined` for the whole log. */
  readonly stream: string | undefined;
  readonly from: Origin;
  readonly backwards: boolean;
  /** `undefined` for a subscription. */
  readonly count: bigint | undefined;
  readonly filter: EventFilter | undefined;
  readonly resolveLinks: boolean;
  readonly structuredIds: boolean;
}

/** @throws Refusal */
export function toReadRequest(request: ReadReq): ReadRequest {
  const options = request.getOptions();
  if (!options) throw badRequest('options are required');
  const stream = options.getStream();
  const all = options.getAll();
  if (!stream && !all) throw badRequest('a read is of a stream or of all');
  const filter = options.getFilter();
  return {
    stream: stream && streamNameOf(stream.getStreamIdentifier()),
    from: stream ? originInStream(stream) : originInLog(all),
    backwards: options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS,
    count: options.hasSubscription() ? undefined : BigInt(options.getCount()),
    filter: filter && toEventFilter(filter),
    resolveLinks: options.getResolveLinks(),
    structuredIds: options.getUuidOption()?.hasStructured() ?? false,
  };
}

function originInStream(stream: ReadReq.Options.StreamOptions): Origin {
  if (stream.hasRevision()) return BigInt(stream.getRevision());
  return stream.hasEnd() ? 'end' : 'start';
}

function originInLog(all: ReadReq.Options.AllOptions | undefined): Origin {
  const position = all?.getPosition();
  if (position) return BigInt(position.getCommitPosition());
  return all?.hasEnd() ? 'end' : 'start';
}
