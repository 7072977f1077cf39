import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '../../app.module';
import type { RunningServer } from '../../http/start-server';
import { openEngines } from '../engines/engines';

/** A server on embedded engines in a directory of its own, which goes with it. */
export async function startTemporaryServer(): Promise<RunningServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'courtledger-demo-'));
  const remove = (): Promise<void> => rm(dataDirectory, { recursive: true, force: true });
  try {
    const engines = await openEngines({ dataDirectory });
    const server = await startApi(engines);
    const close = async (): Promise<void> => {
      await server.close();
      await engines.close();
      await remove();
    };
    return { url: server.url, close };
  } catch (error) {
    await remove();
    throw error;
  }
}
