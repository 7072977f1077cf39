import { findMongo, startMongo } from './mongo';

/**
 * For trying things by hand: prints the URL of a MongoDB server and keeps it until it is interrupted.
 * `node -r ./test/servers/run-typescript.cjs test/servers/mongo-serve.ts`
 */
async function serve(): Promise<void> {
  const source = findMongo();
  if (source.kind === 'missing') throw new Error(source.reason);
  const server = await startMongo(source);
  process.stdout.write(`${server.url}\n`);
  process.once('SIGINT', () => void server.stop().then(() => process.exit(0)));
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
}

void serve();
