import { DataDirectoryInUse } from '../../ledger/embedded/log/data-directory-lock';
import { Failure } from '../failure';
import { ApiClient } from '../server/api-client';
import { type Engines, type EngineSettings, openEngines } from './engines';

/** How a verb reaches the games: on engines of its own, or through the server that has the data directory open. */
export type OpenData =
  { readonly kind: 'engines'; readonly engines: Engines } | { readonly kind: 'server'; readonly client: ApiClient };

/** @throws Failure where another process has the data directory open and does not serve it */
export async function openData(settings: EngineSettings, actor: string): Promise<OpenData> {
  try {
    return { kind: 'engines', engines: await openEngines(settings) };
  } catch (error) {
    if (!(error instanceof DataDirectoryInUse)) throw error;
    return throughItsOwner(error, settings, actor);
  }
}

/** `serve` is spoken to over HTTP; with `node` the ledger is shared, and the read models are ours. */
async function throughItsOwner(inUse: DataDirectoryInUse, settings: EngineSettings, actor: string): Promise<OpenData> {
  const { address } = inUse.owner;
  if (address?.startsWith('http')) return { kind: 'server', client: new ApiClient(address, actor) };
  if (address?.startsWith('esdb'))
    return { kind: 'engines', engines: await openEngines({ ...settings, eventstoreUrl: address }) };
  throw new Failure(
    `${inUse.message}; it serves nothing that could be used instead: wait for it to end, or choose another DATA_DIR`,
  );
}
