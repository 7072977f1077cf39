import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import type { AllStreamSubscription, SubscribeToAllOptions } from '@eventstore/db-client';
import type { EsdbConnection } from '../../../src/ledger/esdb/esdb-connection';
import type { RecordedEvent } from '../../../src/ledger/ledger';

/** A fake: a connection whose subscriptions say only what the test makes them say. */
export class FakeEsdbConnection extends EventEmitter {
  readonly opened: FakeSubscription[] = [];
  readonly failures: unknown[] = [];

  readonly client = {
    subscribeToAll: (options: SubscribeToAllOptions): AllStreamSubscription => {
      const subscription = new FakeSubscription(options);
      this.opened.push(subscription);
      this.emit('opened');
      return subscription;
    },
  };

  failed(_client: unknown, error: unknown): void {
    this.failures.push(error);
  }

  asConnection(): EsdbConnection {
    return this as unknown as EsdbConnection;
  }

  /** The nth subscription, once it is opened. */
  async subscription(n: number): Promise<FakeSubscription> {
    for (;;) {
      const found = this.opened[n];
      if (found) return found;
      await new Promise((resolve) => this.once('opened', resolve));
    }
  }
}

export class FakeSubscription extends Readable {
  unsubscribed = false;

  constructor(readonly options: SubscribeToAllOptions) {
    super({ objectMode: true, read: () => undefined });
  }

  say(event: RecordedEvent): void {
    const { stream, revision, position, eventId: id, type, data, metadata } = event;
    this.push({
      event: {
        streamId: stream,
        revision,
        id,
        type,
        data,
        metadata,
        position: { commit: position, prepare: position },
      },
    });
  }

  checkpoint(commit: bigint): void {
    void this.options.filter?.checkpointReached?.(this, {
      commit,
      prepare: commit,
    });
  }

  unsubscribe(): Promise<void> {
    this.unsubscribed = true;
    return Promise.resolve();
  }
}
