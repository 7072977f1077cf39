import { inspect } from 'node:util';
import { ReadModelsUnavailable } from '../../src/read-models/errors';
import { connectMongoReadModels } from '../../src/read-models/mongo/mongo-read-models';
import { findMongo, startMongo } from '../servers/mongo';
import { MODELS, game } from '../contract/read-models-documents';

/** The URL of a port that nobody listens at. */
const NOBODY = 'mongodb://someone:hidden-word@127.0.0.1:9/games';

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('MongoDB out of reach', () => {
  it('is unavailable where no server answers, and says nothing of the password', async () => {
    const error = await failure(connectMongoReadModels(NOBODY, MODELS));
    expect(error).toBeInstanceOf(ReadModelsUnavailable);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('hidden-word');
  });

  it.each([
    'mongo://someone:hidden-word@host/',
    'mongodb://someone:hidden-word@',
    'mongodb://someone:hidden-word@host:port/',
  ])('refuses a wrong URL, and says nothing of the password', async (url) => {
    const error = await failure(connectMongoReadModels(url, MODELS));
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('hidden-word');
  });

  const source = findMongo();
  const ours = source.kind === 'mongod' || source.kind === 'ferretdb';
  (ours ? it : it.skip)('is unavailable once its server is gone, reading and writing', async () => {
    if (!ours) return;
    const server = await startMongo(source);
    const readModels = await connectMongoReadModels(server.url, MODELS);
    await readModels.live().commit({ documents: [{ model: 'games', document: game('1') }] });
    await server.stop();
    const live = readModels.live();
    const attempts = [
      live.get('games', '1'),
      live.query('games', { index: 'by-date', limit: 1 }),
      live.commit({ documents: [{ model: 'games', document: game('1', {}, [1, 1]) }] }),
      live.commit({ documents: [], checkpoint: { projector: 'p', position: 1n } }),
      readModels.open('rebuilt'),
    ];
    for (const attempt of attempts) expect(await failure(attempt)).toBeInstanceOf(ReadModelsUnavailable);
    await readModels.close();
  });
});
