import { readConfiguration } from '../configuration';
import { ledgerDirectory } from './engines/engines';
import { ExitCode } from './exit-code';
import { openEmbeddedLedger } from '../ledger/embedded/embedded-ledger';
import { startProtocolServer } from '../ledger/embedded/protocol/protocol-server';
import { isLoopback } from '../http/requests/loopback';
import { UsageError } from './arguments/usage-error';
import { aborted, stopSignal } from './stop';
import { printJson, printLine } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `Serves the ledger of the data directory over the EventStoreDB protocol (gRPC, without encryption), so that
several processes of one machine share it: give them the connection string as EVENTSTORE_URL. Other verbs
on the same data directory find it by themselves. Runs until Ctrl-C.`;

/** EventStoreDB's own. */
const DEFAULT_PORT = 2113;

export const node: Verb = {
  name: 'node',
  summary: 'serves the embedded ledger over the EventStoreDB protocol',
  details: DETAILS,
  options: {
    host: { value: 'HOST', help: 'loopback address to listen on (default 127.0.0.1)' },
    port: { value: 'PORT', help: `port to listen on, 0 for a free one (default ${DEFAULT_PORT})` },
  },
  run,
};

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  args.refuseOperands();
  const host = args.text('host') ?? '127.0.0.1';
  if (!isLoopback(host))
    throw new UsageError(
      `refuses to listen on ${host}: there is neither encryption nor authentication, so only loopback is allowed`,
    );
  const port = args.integer('port', [0, 65_535]) ?? DEFAULT_PORT;
  const { dataDirectory } = readConfiguration(environment);
  const stop = stopSignal();
  const ledger = openEmbeddedLedger(ledgerDirectory(dataDirectory));
  try {
    const server = await startProtocolServer({ log: ledger.log, host, port });
    ledger.log.announce(server.url);
    if (args.flag('json')) printJson(terminal.out, { url: server.url, dataDirectory });
    else printLine(terminal.out, `the ledger in ${dataDirectory} is served at ${server.url}`);
    await aborted(stop);
    await server.close();
  } finally {
    await ledger.close();
  }
  return ExitCode.Ok;
}
