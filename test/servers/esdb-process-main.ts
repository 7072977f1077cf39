import { EventLog } from '../../src/ledger/embedded/log/event-log';
import { startProtocolServer } from '../../src/ledger/embedded/protocol/protocol-server';

const [directory = '', port = '0'] = process.argv.slice(2);

async function main(): Promise<void> {
  const log = EventLog.open(directory);
  const server = await startProtocolServer({ log, port: Number(port) });
  process.once('SIGTERM', () => void stop());
  process.once('disconnect', () => process.exit(0));
  process.send?.({ url: server.url, port: server.port });

  async function stop(): Promise<void> {
    await server.close();
    await log.close();
    process.exit(0);
  }
}

void main();
