import type { RecordedEvent, SubscriptionMessage } from '../../../src/ledger/ledger';
import { gathered } from '../../../src/projections/runtime/gathered';

const events = (...at: readonly (readonly [stream: string, position: number])[]): SubscriptionMessage => ({
  kind: 'events',
  events: at.map(([stream, position]) => ({ stream, position: BigInt(position) }) as RecordedEvent),
});
const CAUGHT_UP: SubscriptionMessage = { kind: 'caught-up' };
const checkpoint = (position: number): SubscriptionMessage => ({ kind: 'checkpoint', position: BigInt(position) });

async function batches(messages: AsyncIterable<SubscriptionMessage>, measure?: Parameters<typeof gathered>[1]) {
  const found = [];
  for await (const { events: last, position } of gathered(messages, measure))
    found.push([last.map(({ stream, position: at }) => `${stream} ${at}`), Number(position)]);
  return found;
}

async function* stream(...messages: readonly SubscriptionMessage[]): AsyncGenerator<SubscriptionMessage> {
  yield* messages;
}

describe('what is gathered', () => {
  it('is the last event of each stream, in the order of the ledger', async () => {
    const messages = stream(events(['a', 1], ['b', 2]), events(['c', 3], ['a', 4]), CAUGHT_UP);
    expect(await batches(messages)).toStrictEqual([[['b 2', 'c 3', 'a 4'], 4]]);
  });

  it('is whole where everything has come, and goes on behind it', async () => {
    const messages = stream(events(['a', 1]), checkpoint(5), CAUGHT_UP, events(['a', 6]), CAUGHT_UP, CAUGHT_UP);
    expect(await batches(messages)).toStrictEqual([
      [['a 1'], 5],
      [['a 6'], 6],
    ]);
  });

  it('is whole with 256 streams', async () => {
    const many = Array.from({ length: 300 }, (_, at) => events([`s${at}`, at + 1]));
    expect((await batches(stream(...many))).map(([last]) => (last as string[]).length)).toStrictEqual([256, 44]);
  });

  it('is whole with any stream where one is enough: checkpoints alone are gathered', async () => {
    const messages = stream(checkpoint(1), checkpoint(2), events(['a', 3]), checkpoint(4), checkpoint(5), CAUGHT_UP);
    expect(await batches(messages, { enough: 1 })).toStrictEqual([
      [['a 3'], 3],
      [[], 5],
    ]);
  });

  it('is whole once the moment is over, though more is to come', async () => {
    async function* slow(): AsyncGenerator<SubscriptionMessage> {
      yield events(['a', 1]);
      yield events(['a', 2]);
      await new Promise((resolve) => setTimeout(resolve, 60));
      yield events(['a', 3]);
    }
    expect(await batches(slow(), { moment: 20 })).toStrictEqual([
      [['a 2'], 2],
      [['a 3'], 3],
    ]);
  });

  it('fails as its source does', async () => {
    async function* broken(): AsyncGenerator<SubscriptionMessage> {
      yield events(['a', 1]);
      throw new Error('lost');
    }
    await expect(batches(broken())).rejects.toThrow('lost');
  });
});
