import { setTimeout } from 'node:timers/promises';
import { openEmbeddedLedger } from '../../src/ledger/embedded/embedded-ledger';
import { play } from '../contract/ledger-events';

/** Appends to several streams at once until it is killed, reporting each append that was answered. */
const [directory = '', round = ''] = process.argv.slice(2);
const ledger = openEmbeddedLedger(directory);

async function write(stream: string): Promise<void> {
  for (let n = 0; ; n += 3) {
    const expected = n === 0 ? 'no-stream' : BigInt(n - 1);
    const { revision } = await ledger.append(stream, expected, [play(n), play(n + 1), play(n + 2)]);
    process.send?.({ stream, revision: String(revision) });
    await setTimeout(0);
  }
}

for (let n = 0; n < 8; n++) void write(`game-${round}-${n}`);
