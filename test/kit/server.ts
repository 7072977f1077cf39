import { startApi } from '../../src/app.module';
import type { Engines } from '../../src/cli/engines/engines';
import type { SealKeys } from '../../src/sealing/seal-keys';
import { describeWithMongo } from '../servers/mongo-suite';
import { ServerApi } from './server-api';
import { type EngineChoice, openTestEngines } from './server-engines';

/** The whole application in this process, spoken to over a real socket. */
export interface TestServer {
  readonly url: string;
  readonly api: ServerApi;
  readonly engines: Pick<Engines, 'ledger' | 'readModels'>;
  close(): Promise<void>;
}

export interface ServerChoice extends EngineChoice {
  /** As if the running formulas were of that version. */
  readonly formulaVersion?: number;
  readonly sealKeys?: SealKeys;
}

/** Longer than any test: nothing is to move the end of the ledger behind its back. What is left is journalled at the end. */
const JOURNAL_EVERY = 3_600_000;

export async function startServer({ formulaVersion, sealKeys, ...choice }: ServerChoice = {}): Promise<TestServer> {
  const engines = await openTestEngines(choice);
  const { ledger, readModels } = engines;
  const server = await startApi({
    ...{ ledger, readModels, journalEvery: JOURNAL_EVERY },
    ...(formulaVersion !== undefined && { formulaVersion }),
    ...(sealKeys !== undefined && { sealKeys }),
  });
  const close = async (): Promise<void> => {
    await server.close();
    await engines.close();
  };
  return { url: server.url, api: new ServerApi(server.url), engines, close };
}

/** A suite on every pair of engines, each with a server of its own. Where there is no MongoDB server, its pairs are skipped, and say so. */
export function describeOnEnginePairs(define: (server: () => TestServer) => void): void {
  describe.each(['embedded', 'esdb'] as const)('on the %s ledger', (ledger) => {
    describe('and the embedded read models', () => withServer(() => startServer({ ledger }), define));
    describeWithMongo('and MongoDB', (databases) => {
      // One level deeper: the MongoDB server outlives what runs on it.
      describe('with a database', () => {
        let mongodbUrl = '';
        withServer(() => startServer({ ledger, mongodbUrl: (mongodbUrl = databases.create()) }), define);
        afterAll(() => databases.drop(mongodbUrl));
      });
    });
  });
}

function withServer(start: () => Promise<TestServer>, define: (server: () => TestServer) => void): void {
  let server: TestServer;
  beforeAll(async () => {
    server = await start();
  });
  define(() => server);
  afterAll(() => server.close());
}
