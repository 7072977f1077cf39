import { UnindexedQuery } from '../../src/read-models/errors';
import type { Open } from './read-models-store';
import { game, idsOf, inSeason, MODELS, writeGames } from './read-models-documents';

export function queriesContract(open: Open): void {
  describe('queries', () => {
    it('answers an equality prefix in the order of the remaining fields, both ways', async () => {
      const live = (await open()).live();
      await writeGames(
        live,
        inSeason('c', '01-03'),
        inSeason('a', '01-02'),
        inSeason('b', '01-04'),
        inSeason('d', '01-01', '2023-24'),
      );
      const equals = { season: '2024-25' };
      expect(await idsOf(live, { index: 'by-date', equals })).toEqual(['a', 'c', 'b']);
      expect(await idsOf(live, { index: 'by-date', equals, direction: 'descending' })).toEqual(['b', 'c', 'a']);
      expect(await idsOf(live, { index: 'by-date' })).toEqual(['d', 'a', 'c', 'b']);
      expect(await idsOf(live, { index: 'by-date', equals: { season: '2024-25', date: '01-03' } })).toEqual(['c']);
      expect(await idsOf(live, { index: 'by-date', equals: { season: '2024' } })).toEqual([]);
    });

    it('orders numbers, booleans and bigints by their value', async () => {
      const live = (await open()).live();
      const points = [100, -3, 20.5, 0, 9, 2 ** 40];
      await writeGames(
        live,
        ...points.map((value, at) =>
          game(`${at}`, { final: at % 2 === 0, points: value, position: BigInt(value * 2) }),
        ),
      );
      expect(await idsOf(live, { index: 'by-final' })).toEqual(['1', '3', '5', '4', '2', '0']);
      expect(await idsOf(live, { index: 'by-position', direction: 'descending' })).toEqual([
        '5',
        '0',
        '2',
        '4',
        '3',
        '1',
      ]);
      expect(await idsOf(live, { index: 'by-position', equals: { position: 41n } })).toEqual(['2']);
    });

    it('orders text by its UTF-8 bytes', async () => {
      const live = (await open()).live();
      const dates = ['a', 'Z', 'é', '試', '🏀', '', 'aa', '\uffee'];
      await writeGames(live, ...dates.map((date, at) => inSeason(`${at}`, date)));
      const sorted = dates.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
      expect(await idsOf(live, { index: 'by-date' })).toEqual(sorted.map((date) => `${dates.indexOf(date)}`));
    });

    it('follows fields that change', async () => {
      const live = (await open()).live();
      await writeGames(live, inSeason('a', '01-01'), inSeason('b', '01-02'));
      await writeGames(live, game('a', { season: '2024-25', date: '01-03', final: true, points: 9 }, [1, 1]));
      expect(await idsOf(live, { index: 'by-date' })).toEqual(['b', 'a']);
      expect(await idsOf(live, { index: 'by-final', equals: { final: true } })).toEqual(['a']);
      await writeGames(live, game('a', { season: '2023-24', date: '01-03' }, [2, 1]));
      expect(await idsOf(live, { index: 'by-date', equals: { season: '2024-25' } })).toEqual(['b']);
      expect(await idsOf(live, { index: 'by-final', equals: { final: true } })).toEqual([]);
    });

    it('does not follow a write that lost', async () => {
      const live = (await open()).live();
      await writeGames(live, game('a', { season: '2024-25', date: '01-03' }, [2, 1]));
      await writeGames(live, game('a', { season: '2023-24', date: '01-01' }, [1, 1]));
      expect(await idsOf(live, { index: 'by-date', equals: { season: '2023-24' } })).toEqual([]);
      expect(await idsOf(live, { index: 'by-date', equals: { season: '2024-25' } })).toEqual(['a']);
    });

    it('leaves a document out of an index whose fields it lacks', async () => {
      const live = (await open()).live();
      await writeGames(
        live,
        inSeason('a', '1'),
        game('b', { season: '2024-25' }),
        game('c', { date: '1', season: null }),
        game('d'),
      );
      expect(await idsOf(live, { index: 'by-date' })).toEqual(['a']);
      expect(await idsOf(live, { index: 'by-date', direction: 'descending' })).toEqual(['a']);
      expect(await idsOf(live, { index: 'by-date', equals: { season: '2024-25' } })).toEqual(['a']);
    });

    it.each([
      ['an index that is not declared', 'games', { index: 'by-colour', limit: 1 }],
      ['a model that is not declared', 'shots', { index: 'by-date', limit: 1 }],
      ['equalities that are no prefix', 'games', { index: 'by-date', equals: { date: '1' }, limit: 1 }],
      ['a field outside the index', 'games', { index: 'by-date', equals: { season: '1', points: 1 }, limit: 1 }],
    ])('refuses %s', async (_, model, query) => {
      const live = (await open()).live();
      await expect(live.query(model, query)).rejects.toThrow(UnindexedQuery);
    });

    it.each([0, -1, 1001, 1.5, NaN])('refuses a limit of %p', async (limit) => {
      const live = (await open()).live();
      await expect(live.query('games', { index: 'by-date', limit })).rejects.toThrow(RangeError);
    });

    it('serves an index that is declared after its documents were written', async () => {
      const before = await open([{ model: 'games', indexes: [] }]);
      await writeGames(before.live(), inSeason('b', '2'), inSeason('a', '1'));
      await before.close();
      expect(await idsOf((await open(MODELS)).live(), { index: 'by-date' })).toEqual(['a', 'b']);
    });

    it('serves an index whose fields are declared anew under its name', async () => {
      const declared = (fields: string[]) => [{ model: 'games', indexes: [{ name: 'list', fields }] }];
      const before = await open(declared(['season']));
      await writeGames(before.live(), game('a', { season: '1', date: '2' }), game('b', { season: '2', date: '1' }));
      expect(await idsOf(before.live(), { index: 'list' })).toEqual(['a', 'b']);
      await before.close();
      const after = await open(declared(['date']));
      await writeGames(after.live(), game('b', { season: '2', date: '3' }, [1, 1]));
      expect(await idsOf(after.live(), { index: 'list' })).toEqual(['a', 'b']);
      await after.close();
      const again = await open(declared(['season']));
      expect(await idsOf(again.live(), { index: 'list', equals: { season: '2' } })).toEqual(['b']);
    });
  });
}
