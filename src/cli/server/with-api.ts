import { existsSync } from 'node:fs';
import { startApi } from '../../app.module';
import type { Configuration } from '../../configuration';
import { openData } from '../engines/open-data';
import { Failure } from '../failure';
import { ApiClient, Problem } from './api-client';

/**
 * Asks the API about what was recorded: of the server that has the data directory open, or of one of this process's own, for as long as it takes.
 * @throws Failure in the words of the API where it can't answer
 */
export async function withApi<Result>(
  settings: Configuration,
  ask: (client: ApiClient) => Promise<Result>,
): Promise<Result> {
  const { dataDirectory, eventstoreUrl, mongodbUrl } = settings;
  if (eventstoreUrl === undefined && mongodbUrl === undefined && !existsSync(dataDirectory))
    throw new Failure(`there is no data directory ${dataDirectory}: ingest a game first, or set DATA_DIR`);
  const data = await openData(settings, 'local');
  if (data.kind === 'server') return answered(() => ask(data.client));
  const { engines } = data;
  try {
    const server = await startApi({ ledger: engines.ledger, readModels: engines.readModels, role: 'api' });
    try {
      return await answered(() => ask(new ApiClient(server.url, 'local')));
    } finally {
      await server.close();
    }
  } finally {
    await engines.close();
  }
}

async function answered<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof Problem && error.status < 500 ? new Failure(error.message) : error;
  }
}
