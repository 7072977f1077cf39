import { type Role, startApi } from '../app.module';
import { type Configuration, describeConfiguration, readConfiguration } from '../configuration';
import type { RunningServer } from '../http/start-server';
import { readSealKeys } from '../sealing/read-seal-keys';
import type { SealKeys } from '../sealing/seal-keys';
import { UsageError } from './arguments/usage-error';
import { type Engines, openEngines } from './engines/engines';
import { ExitCode } from './exit-code';
import { aborted, stopSignal } from './stop';
import { printJson, printLine, type Terminal } from './terminal/terminal';
import type { Call, Verb } from './verb';

const DETAILS = `The API and the projector in one process, on the engines of the data directory, or on EVENTSTORE_URL and
MONGODB_URL where they are set. Listens on loopback alone until there are keys. --role runs one of the
two, the other being another process's task: they share a ledger by its EVENTSTORE_URL. Logs go to
standard error (LOG_LEVEL). Ctrl-C or SIGTERM: answers what is under way, and ends.`;

export const serve: Verb = {
  name: 'serve',
  summary: 'runs the API and the projector',
  details: DETAILS,
  options: { role: { value: 'ROLE', help: 'api or projector: only that one' } },
  run,
};

async function run({ args, terminal, environment }: Call): Promise<ExitCode> {
  args.refuseOperands();
  const role = args.choice('role', ['api', 'projector'] as const) ?? 'both';
  const configuration = readConfiguration(environment);
  if (role !== 'both' && configuration.eventstoreUrl === undefined) {
    throw new UsageError(
      `--role ${role} needs EVENTSTORE_URL: the embedded ledger is one process's, 'courtledger node' serves it to several`,
    );
  }
  const sealKeys = readSealKeys(configuration);
  const stop = stopSignal();
  const engines = await openEngines(configuration);
  try {
    const server = await start(engines, { configuration, sealKeys }, role);
    tell(terminal, { server, configuration, role, json: args.flag('json') });
    await aborted(stop);
    await server.close();
  } finally {
    await engines.close();
  }
  return ExitCode.Ok;
}

interface Settings {
  readonly configuration: Configuration;
  readonly sealKeys: SealKeys;
}

async function start(
  { ledger, readModels, announce }: Engines,
  { configuration: { host, port, logLevel }, sealKeys }: Settings,
  role: Role,
): Promise<RunningServer> {
  const server = await startApi({ ledger, readModels, host, port, logLevel, sealKeys, role });
  // A projector alone can't take games in for other verbs.
  if (role !== 'projector') announce(server.url);
  return server;
}

interface Started {
  readonly server: RunningServer;
  readonly configuration: Configuration;
  readonly role: Role;
  readonly json: boolean;
}

function tell({ out }: Terminal, { server, configuration, role, json }: Started): void {
  const url = { api: `${server.url}/api/v1`, docs: `${server.url}/docs`, health: `${server.url}/health/ready` };
  const lines = describeConfiguration(configuration);
  if (json) return printJson(out, { ...url, role, configuration: lines });
  for (const line of lines) printLine(out, line);
  printLine(out);
  for (const [name, link] of Object.entries(url))
    if (role !== 'projector' || name === 'health') printLine(out, `${name.padEnd(6)} ${link}`);
}
