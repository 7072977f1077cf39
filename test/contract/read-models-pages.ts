import { BadCursor, UnindexedQuery } from '../../src/read-models/errors';
import type { Generation, Query } from '../../src/read-models/read-models';
import type { Open } from './read-models-store';
import { game, idsOf, inSeason, writeGames } from './read-models-documents';

/** All pages of a question, with a pause between them. */
async function pages(
  live: Generation,
  query: Query,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<string[][]> {
  const found: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await live.query('games', cursor === undefined ? query : { ...query, cursor });
    found.push(page.items.map(({ _id }) => _id));
    cursor = page.cursor;
    if (cursor !== undefined) await pause();
  } while (cursor !== undefined && found.length < 100);
  return found;
}

export function pagesContract(open: Open): void {
  describe('pages', () => {
    it('orders positions beyond 2^53', async () => {
      const live = (await open()).live();
      const base = 2n ** 60n;
      await writeGames(
        live,
        game('b', { position: base + 2n }),
        game('c', { position: base + 3n }),
        game('a', { position: base + 1n }),
      );
      expect(await pages(live, { index: 'by-position', limit: 1 })).toEqual([['a'], ['b'], ['c']]);
    });

    it.each(['ascending', 'descending'] as const)(
      'gives every document once over pages, %s, ties by id',
      async (direction) => {
        const live = (await open()).live();
        const all = Array.from({ length: 23 }, (_, at) => inSeason(`g${String(at).padStart(2, '0')}`, `01-0${at % 3}`));
        await writeGames(live, ...all);
        const expected = all
          .toSorted((one, other) => (`${one.date}${one._id}` < `${other.date}${other._id}` ? -1 : 1))
          .map(({ _id }) => _id);
        if (direction === 'descending') expected.reverse();
        const query = { index: 'by-date', equals: { season: '2024-25' }, direction, limit: 5 };
        const found = await pages(live, query);
        expect(found.map((page) => page.length)).toEqual([5, 5, 5, 5, 3]);
        expect(found.flat()).toEqual(expected);
      },
    );

    it('begins at a value, and goes on from there over pages', async () => {
      const live = (await open()).live();
      await writeGames(live, ...[1n, 2n, 3n, 4n].map((position) => game(`g${position}`, { position })));
      expect(await pages(live, { index: 'by-position', from: [2n], limit: 2 })).toEqual([['g2', 'g3'], ['g4']]);
      expect(await pages(live, { index: 'by-position', from: [5n], limit: 2 })).toEqual([[]]);
      const equals = { season: '2024-25' };
      await writeGames(live, inSeason('a', '1'), inSeason('b', '2'), inSeason('c', '2'));
      expect(await pages(live, { index: 'by-date', equals, from: ['2'], limit: 9 })).toEqual([['b', 'c']]);
    });

    it('begins at no value that the order does not have', async () => {
      const live = (await open()).live();
      const query: Query = { index: 'by-position', from: [2n], limit: 2 };
      for (const wrong of [{ from: [] }, { from: [2n, 'a'] }, { direction: 'descending' } as const])
        await expect(live.query('games', { ...query, ...wrong })).rejects.toThrow(UnindexedQuery);
    });

    it('has no cursor behind a full last page', async () => {
      const live = (await open()).live();
      await writeGames(live, inSeason('a', '1'), inSeason('b', '2'));
      expect((await live.query('games', { index: 'by-date', limit: 2 })).cursor).toBeUndefined();
      expect((await live.query('games', { index: 'by-date', limit: 1 })).cursor).toEqual(expect.any(String));
    });

    it('neither repeats nor loses what stays in its place while others are written', async () => {
      const live = (await open()).live();
      const stable = Array.from({ length: 12 }, (_, at) => inSeason(`s${String(at).padStart(2, '0')}`, '01-05'));
      await writeGames(live, ...stable);
      let round = 0;
      const found = await pages(live, { index: 'by-date', equals: { season: '2024-25' }, limit: 3 }, async () => {
        round += 1;
        await writeGames(live, inSeason(`a-early-${round}`, '01-01'), inSeason(`z-late-${round}`, '01-09'));
        await writeGames(live, { ...game('s00', {}, [round, 1]), removed: true });
      });
      const seen = found.flat().filter((id) => id.startsWith('s'));
      expect(seen).toEqual(stable.map(({ _id }) => _id));
    });

    it('counts no removed document into a page', async () => {
      const live = (await open()).live();
      const ids = ['a', 'b', 'c', 'd', 'e'];
      await writeGames(live, ...ids.map((id) => inSeason(id, '1')));
      for (const id of ['a', 'b', 'd']) {
        await writeGames(live, { ...game(id, { season: '2024-25', date: '1' }, [1, 1]), removed: true });
      }
      expect(await pages(live, { index: 'by-date', limit: 1 })).toEqual([['c'], ['e']]);
    });

    it('goes on behind a place whose document is gone', async () => {
      const live = (await open()).live();
      await writeGames(live, inSeason('a', '1'), inSeason('b', '2'), inSeason('c', '3'));
      const { cursor } = await live.query('games', { index: 'by-date', limit: 2 });
      await writeGames(live, { ...game('b', {}, [1, 1]), removed: true });
      expect(await idsOf(live, { index: 'by-date', cursor: cursor! })).toEqual(['c']);
    });

    it('refuses a cursor that another question gave out, and what is none', async () => {
      const live = (await open()).live();
      await writeGames(live, inSeason('a', '1'), inSeason('b', '2'));
      const query: Query = { index: 'by-date', equals: { season: '2024-25' }, limit: 1 };
      const cursor = (await live.query('games', query)).cursor!;
      const forged = Buffer.from('["games","by-date","ascending",["2024-25"],[{"$gt":""}],"a"]').toString('base64url');
      const others: Query[] = [
        { ...query, direction: 'descending', cursor },
        { ...query, equals: { season: '2023-24' }, cursor },
        { index: 'by-date', limit: 1, cursor },
        { index: 'by-position', limit: 1, cursor },
        { ...query, cursor: forged },
        { ...query, cursor: cursor.slice(0, -5) },
        { ...query, cursor: 'not a cursor' },
        { ...query, cursor: '' },
      ];
      for (const other of others) await expect(live.query('games', other)).rejects.toThrow(BadCursor);
      expect(await idsOf(live, { ...query, limit: 100, cursor })).toEqual(['b']);
    });
  });
}
