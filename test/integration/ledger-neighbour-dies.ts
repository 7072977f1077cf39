import { connectEsdbLedger } from '../../src/ledger/esdb/esdb-ledger';
import { all, plays } from '../contract/ledger-events';
import { startEsdbServer } from '../servers/esdb-server';

/**
 * Two ledgers in one process, one of whose servers dies in the middle of appends: the client keeps the pending appends of both in one
 * table, rejects them all, and throws where the healthy server's answers arrive. Out of jest, which ends a test on such a throw.
 */
async function main(): Promise<void> {
  const healthy = await startEsdbServer();
  const dying = await startEsdbServer();
  const ledger = await connectEsdbLedger(healthy.url);
  const other = await connectEsdbLedger(dying.url, { giveUpAfter: 300 });
  await ledger.append('game-1', 'no-stream', plays(1));
  await other.append('game-1', 'no-stream', plays(1));
  const appends = Array.from({ length: 30 }, (_, n) => ledger.append(`game-h${n}`, 'no-stream', plays(50)));
  const lost = Array.from({ length: 30 }, (_, n) => other.append(`game-d${n}`, 'no-stream', plays(50)));
  const outcomes = Promise.allSettled(lost);
  await dying.close();
  const appended = (await Promise.all(appends)).length;
  const stored = (await all(ledger.readAll({ prefix: 'game-h' }))).length;
  await outcomes;
  await Promise.all([ledger.close(), other.close()]);
  await healthy.close();
  process.send?.({ appended, stored });
  process.exit(0);
}

void main();
