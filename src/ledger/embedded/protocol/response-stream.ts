import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb';
import type { ServerWritableStream } from '@grpc/grpc-js';
import type { LogRecord } from '../log/log-record';
import type { LogReader } from '../log/log-reader';
import { eventMessage } from './read-messages';
import { resolveLink } from './links';
import type { ReadRequest } from './read-request';

/** The answers of one Read call; sending waits while the client is slow. */
export class ResponseStream {
  private cancelled = false;
  private readonly onCancel: (() => void)[] = [];

  constructor(
    private readonly call: ServerWritableStream<ReadReq, ReadResp>,
    private readonly request: ReadRequest,
  ) {
    call.on('cancelled', () => this.cancel());
    call.on('close', () => this.cancel());
  }

  /** True when nobody listens any more. */
  hasEnded(): boolean {
    return this.cancelled;
  }

  whenEnded(callback: () => void): void {
    this.onCancel.push(callback);
  }

  async send(message: ReadResp): Promise<void> {
    if (this.cancelled || this.call.write(message)) return;
    await new Promise<void>((resolve) => {
      this.call.once('drain', resolve);
      this.onCancel.push(resolve);
    });
    this.onCancel.pop();
  }

  async sendEvent(reader: LogReader, record: LogRecord): Promise<void> {
    const resolved = this.request.resolveLinks ? resolveLink(reader, record) : { event: record };
    await this.send(eventMessage(resolved, this.request.structuredIds));
  }

  private cancel(): void {
    this.cancelled = true;
    for (const callback of this.onCancel) callback();
  }
}
