import { startApi } from '../../src/app.module';
import { describeWithMongo } from '../servers/mongo-suite';
import { ServerApi } from './server-api';
import { type EngineChoice, openEngines, type OpenEngines } from './server-engines';

/** The whole application in this process, spoken to over a real socket. */
export interface TestServer {
  readonly url: string;
  readonly api: ServerApi;
  readonly engines: Pick<OpenEngines, 'ledger' | 'readModels'>;
  close(): Promise<void>;
}

export async function startServer(choice: EngineChoice = { ledger: 'embedded' }): Promise<TestServer> {
  const engines = await openEngines(choice);
  const server = await startApi({ ledger: engines.ledger, readModels: engines.readModels });
  const close = async (): Promise<void> => {
    await server.close();
    await engines.dispose();
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
        let mongoUrl = '';
        withServer(() => startServer({ ledger, mongoUrl: (mongoUrl = databases.create()) }), define);
        afterAll(() => databases.drop(mongoUrl));
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
