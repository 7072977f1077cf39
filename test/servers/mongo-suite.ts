import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { findMongo, startMongo, type MongoServer } from './mongo';

export interface MongoDatabases {
  /** False for FerretDB 1, which finds a document and writes it in two steps. */
  readonly atomicWrites: boolean;
  /** The URL of a database that nobody else uses. */
  create(): string;
  drop(url: string): Promise<void>;
}

/** A suite with a MongoDB server. Where there is none, its tests are skipped, and the reason stands in its title and in the log. */
export function describeWithMongo(title: string, define: (databases: MongoDatabases) => void): void {
  const source = findMongo();
  if (source.kind === 'missing') {
    process.stderr.write(`Skipped: ${title}: ${source.reason}\n`);
    describe.skip(`${title} (skipped: ${source.reason})`, () => define(NO_DATABASES));
    return;
  }
  describe(`${title} (${source.kind})`, () => {
    let server: MongoServer;
    beforeAll(async () => {
      server = await startMongo(source);
    });
    afterAll(() => server.stop());
    define({ atomicWrites: source.kind !== 'ferretdb', create: () => ownDatabase(server.url), drop });
  });
}

const NO_DATABASES: MongoDatabases = {
  atomicWrites: false,
  create: () => '',
  drop: () => Promise.resolve(),
};

function ownDatabase(url: string): string {
  const name = `test-${randomUUID().slice(0, 8)}`;
  return url.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`);
}

async function drop(url: string): Promise<void> {
  const client = new MongoClient(url);
  await client.db().dropDatabase();
  await client.close();
}
