import { BadCursor, UnindexedQuery } from '../../src/read-models/errors';
import type { Generation, Query } from '../../src/read-models/read-models';
import type { Open } from './read-models';
import { game, MODELS, type GameDocument } from './read-models-documents';

export function queriesContract(open: Open): void {
  describe('queries', () => {
    const write = (live: Generation, ...documents: GameDocument[]): Promise<void> =>
      live.commit({ documents: documents.map((document) => ({ model: 'games', document })) });

    const ids = async (live: Generation, query: Omit<Query, 'limit'> & { readonly limit?: number }): Promise<string[]> => {
      const { items } = await live.query('games', { limit: 100, ...query });
      return items.map(({ _id }) => _id);
    };

    /** All pages of a question, with a pause between them. */
    const pages = async (live: Generation, query: Query, pause: () => Promise<void> = async () => undefined) => {
      const found: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await live.query('games', cursor === undefined ? query : { ...query, cursor });
        found.push(page.items.map(({ _id }) => _id));
        cursor = page.cursor;
        if (cursor !== undefined) await pause();
      } while (cursor !== undefined);
      return found;
    };

    const season = (id: string, date: string, name = '2024-25'): GameDocument => game(id, { season: name, date });

    it('answers an equality prefix in the order of the remaining fields, both ways', async () => {
      const live = (await open()).live();
      await write(live, season('c', '01-03'), season('a', '01-02'), season('b', '01-04'), season('d', '01-01', '2023-24'));
      const equals = { season: '2024-25' };
      expect(await ids(live, { index: 'by-date', equals })).toEqual(['a', 'c', 'b']);
      expect(await ids(live, { index: 'by-date', equals, direction: 'descending' })).toEqual(['b', 'c', 'a']);
      expect(await ids(live, { index: 'by-date' })).toEqual(['d', 'a', 'c', 'b']);
      expect(await ids(live, { index: 'by-date', equals: { season: '2024-25', date: '01-03' } })).toEqual(['c']);
      expect(await ids(live, { index: 'by-date', equals: { season: '2024' } })).toEqual([]);
    });

    it('orders numbers, booleans and bigints by their value', async () => {
      const live = (await open()).live();
      const points = [100, -3, 20.5, 0, 9, 2 ** 40];
      await write(live, ...points.map((value, at) => game(`${at}`, { final: at % 2 === 0, points: value, position: BigInt(value * 2) })));
      expect(await ids(live, { index: 'by-final' })).toEqual(['1', '3', '5', '4', '2', '0']);
      expect(await ids(live, { index: 'by-position', direction: 'descending' })).toEqual(['5', '0', '2', '4', '3', '1']);
      expect(await ids(live, { index: 'by-position', equals: { position: 41n } })).toEqual(['2']);
    });

    it('orders positions beyond 2^53', async () => {
      const live = (await open()).live();
      const base = 2n ** 60n;
      await write(live, game('b', { position: base + 2n }), game('c', { position: base + 3n }), game('a', { position: base + 1n }));
      expect(await pages(live, { index: 'by-position', limit: 1 })).toEqual([['a'], ['b'], ['c']]);
    });

    it('orders text by its UTF-8 bytes', async () => {
      const live = (await open()).live();
      const dates = ['a', 'Z', 'é', '試', '🏀', '', 'aa', '\uffee'];
      await write(live, ...dates.map((date, at) => season(`${at}`, date)));
      const sorted = dates.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
      expect(await ids(live, { index: 'by-date' })).toEqual(sorted.map((date) => `${dates.indexOf(date)}`));
    });

    it.each(['ascending', 'descending'] as const)('gives every document once over pages, %s, ties by id', async (direction) => {
      const live = (await open()).live();
      const all = Array.from({ length: 23 }, (_, at) => season(`g${String(at).padStart(2, '0')}`, `01-0${at % 3}`));
      await write(live, ...all);
      const expected = all
        .toSorted((one, other) => (`${one.date}${one._id}` < `${other.date}${other._id}` ? -1 : 1))
        .map(({ _id }) => _id);
      if (direction === 'descending') expected.reverse();
      const query = { index: 'by-date', equals: { season: '2024-25' }, direction, limit: 5 };
      const found = await pages(live, query);
      expect(found.map((page) => page.length)).toEqual([5, 5, 5, 5, 3]);
      expect(found.flat()).toEqual(expected);
    });

    it('has no cursor behind a full last page', async () => {
      const live = (await open()).live();
      await write(live, season('a', '1'), season('b', '2'));
      expect((await live.query('games', { index: 'by-date', limit: 2 })).cursor).toBeUndefined();
      expect((await live.query('games', { index: 'by-date', limit: 1 })).cursor).toEqual(expect.any(String));
    });

    it('neither repeats nor loses what stays in its place while others are written', async () => {
      const live = (await open()).live();
      const stable = Array.from({ length: 12 }, (_, at) => season(`s${String(at).padStart(2, '0')}`, '01-05'));
      await write(live, ...stable);
      let round = 0;
      const found = await pages(live, { index: 'by-date', equals: { season: '2024-25' }, limit: 3 }, async () => {
        round += 1;
        await write(live, season(`a-early-${round}`, '01-01'), season(`z-late-${round}`, '01-09'));
        await write(live, { ...game('s00', {}, [round, 1]), removed: true });
      });
      const seen = found.flat().filter((id) => id.startsWith('s'));
      expect(seen).toEqual(stable.map(({ _id }) => _id));
    });

    it('goes on behind a place whose document is gone', async () => {
      const live = (await open()).live();
      await write(live, season('a', '1'), season('b', '2'), season('c', '3'));
      const { cursor } = await live.query('games', { index: 'by-date', limit: 2 });
      await write(live, { ...game('b', {}, [1, 1]), removed: true });
      expect(await ids(live, { index: 'by-date', cursor: cursor! })).toEqual(['c']);
    });

    it('follows fields that change', async () => {
      const live = (await open()).live();
      await write(live, season('a', '01-01'), season('b', '01-02'));
      await write(live, game('a', { season: '2024-25', date: '01-03', final: true, points: 9 }, [1, 1]));
      expect(await ids(live, { index: 'by-date' })).toEqual(['b', 'a']);
      expect(await ids(live, { index: 'by-final', equals: { final: true } })).toEqual(['a']);
      await write(live, game('a', { season: '2023-24', date: '01-03' }, [2, 1]));
      expect(await ids(live, { index: 'by-date', equals: { season: '2024-25' } })).toEqual(['b']);
      expect(await ids(live, { index: 'by-final', equals: { final: true } })).toEqual([]);
    });

    it('does not follow a write that lost', async () => {
      const live = (await open()).live();
      await write(live, game('a', { season: '2024-25', date: '01-03' }, [2, 1]));
      await write(live, game('a', { season: '2023-24', date: '01-01' }, [1, 1]));
      expect(await ids(live, { index: 'by-date', equals: { season: '2023-24' } })).toEqual([]);
      expect(await ids(live, { index: 'by-date', equals: { season: '2024-25' } })).toEqual(['a']);
    });

    it('leaves a document out of an index whose fields it lacks', async () => {
      const live = (await open()).live();
      await write(live, season('a', '1'), game('b', { season: '2024-25' }), game('c', { date: '1', season: null }), game('d'));
      expect(await ids(live, { index: 'by-date' })).toEqual(['a']);
      expect(await ids(live, { index: 'by-date', direction: 'descending' })).toEqual(['a']);
      expect(await ids(live, { index: 'by-date', equals: { season: '2024-25' } })).toEqual(['a']);
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

    it('refuses a cursor that another question gave out, and what is none', async () => {
      const live = (await open()).live();
      await write(live, season('a', '1'), season('b', '2'));
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
      expect(await ids(live, { ...query, limit: 100, cursor })).toEqual(['b']);
    });

    it('serves an index that is declared after its documents were written', async () => {
      const before = await open([{ model: 'games', indexes: [] }]);
      await write(before.live(), season('b', '2'), season('a', '1'));
      await before.close();
      expect(await ids((await open(MODELS)).live(), { index: 'by-date' })).toEqual(['a', 'b']);
    });

    it('serves an index whose fields are declared anew under its name', async () => {
      const declared = (fields: string[]) => [{ model: 'games', indexes: [{ name: 'list', fields }] }];
      const before = await open(declared(['season']));
      await write(before.live(), game('a', { season: '1', date: '2' }), game('b', { season: '2', date: '1' }));
      expect(await ids(before.live(), { index: 'list' })).toEqual(['a', 'b']);
      await before.close();
      const after = await open(declared(['date']));
      await write(after.live(), game('b', { season: '2', date: '3' }, [1, 1]));
      expect(await ids(after.live(), { index: 'list' })).toEqual(['a', 'b']);
      await after.close();
      const again = await open(declared(['season']));
      expect(await ids(again.live(), { index: 'list', equals: { season: '2' } })).toEqual(['b']);
    });
  });
}
