import { ReadModelsUnavailable } from '../../src/read-models/errors';
import type { Open } from './read-models-store';
import { game } from './read-models-documents';

export function documentsContract(open: Open): void {
  describe('documents', () => {
    it('answers undefined for a document that is not there', async () => {
      const live = (await open()).live();
      expect(await live.get('games', 'nowhere')).toBeUndefined();
      expect(await live.getMany('games', ['nowhere'])).toEqual([undefined]);
      expect(await live.getMany('games', [])).toEqual([]);
    });

    it('answers several documents in the order asked', async () => {
      const live = (await open()).live();
      const [one, two] = [game('1'), game('2')];
      await live.commit({ documents: [one, two].map((document) => ({ model: 'games', document })) });
      expect(await live.getMany('games', ['2', 'nowhere', '1', '2'])).toEqual([two, undefined, one, two]);
    });

    it('keeps values and the order of fields as they are', async () => {
      const live = (await open()).live();
      const document = {
        _id: 'values',
        revision: 3n,
        formulaVersion: 2,
        zebra: 1,
        apple: 'é☃𝒳',
        minutes: 38.033333333333331,
        large: 2 ** 40,
        negative: -7,
        nothing: null,
        yes: true,
        players: [{ points: 3, name: 'Nikola Jokić', fouls: [] }, { points: 0 }],
        nested: { one: { two: [1n, null, 'x'] } },
      };
      await live.commit({ documents: [{ model: 'box-scores', document }] });
      const stored = await live.get('box-scores', 'values');
      expect(stored).toEqual(document);
      expect(Object.keys(stored!)).toEqual(Object.keys(document));
    });

    it('keeps bigints beyond 2^53, wherever they stand', async () => {
      const live = (await open()).live();
      const [large, negative] = [2n ** 53n + 1n, -(2n ** 62n) - 1n];
      const document = {
        _id: 'x',
        revision: 2n ** 63n - 1n,
        formulaVersion: 1,
        large,
        inside: [{ negative, one: 1n }],
      };
      await live.commit({
        documents: [{ model: 'box-scores', document }],
        checkpoint: { projector: 'p', position: large },
      });
      expect(await live.get('box-scores', 'x')).toEqual(document);
      expect(await live.checkpoint('p')).toBe(large);
    });

    it('tells a field that is undefined from none no more than JSON does', async () => {
      const live = (await open()).live();
      const document = { ...game('1'), note: undefined, inside: { missing: undefined, there: 1 } };
      await live.commit({ documents: [{ model: 'box-scores', document }] });
      expect(await live.get('box-scores', '1')).toEqual({ ...game('1'), inside: { there: 1 } });
    });

    it('takes ids in any script and of some length', async () => {
      const live = (await open()).live();
      const ids = ['0022400072', 'game:π ☃', '試合-1', '🏀🏀', 'a b/c.d$e', 'x'.repeat(800)];
      await live.commit({ documents: ids.map((id) => ({ model: 'games', document: game(id, { note: id }) })) });
      expect(await live.getMany('games', ids)).toEqual(ids.map((id) => game(id, { note: id })));
    });

    it('takes a document of a megabyte', async () => {
      const live = (await open()).live();
      const plays = Array.from({ length: 10_000 }, (_, order) => ({
        order,
        text: 'x'.repeat(80),
        clock: 'PT11M58.00S',
      }));
      const document = { ...game('large'), plays };
      await live.commit({ documents: [{ model: 'box-scores', document }] });
      expect(await live.get('box-scores', 'large')).toEqual(document);
    });

    it('refuses a model that was not declared', async () => {
      const live = (await open()).live();
      await expect(live.get('shots', '1')).rejects.toThrow(/shots is not declared/);
      await expect(live.commit({ documents: [{ model: 'shots', document: game('1') }] })).rejects.toThrow(/shots/);
    });

    it('keeps what was written when it is opened again', async () => {
      const first = await open();
      await first.live().commit({ documents: [{ model: 'games', document: game('1', { note: 'kept' }) }] });
      await first.close();
      expect(await (await open()).live().get('games', '1')).toEqual(game('1', { note: 'kept' }));
    });

    it('is unavailable once it is closed, and closes twice', async () => {
      const readModels = await open();
      const live = readModels.live();
      await readModels.close();
      await readModels.close();
      await expect(live.get('games', '1')).rejects.toThrow(ReadModelsUnavailable);
      await expect(live.commit({ documents: [{ model: 'games', document: game('1') }] })).rejects.toThrow(
        ReadModelsUnavailable,
      );
    });
  });
}
