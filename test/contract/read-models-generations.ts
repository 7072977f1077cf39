import { setTimeout as sleep } from 'node:timers/promises';
import type { Open } from './read-models-store';
import { game, writeGames } from './read-models-documents';

export function generationsContract(open: Open): void {
  describe('generations', () => {
    it('begins with one, which is live', async () => {
      const readModels = await open();
      expect(await readModels.generations()).toEqual([readModels.live().name]);
    });

    it('keeps the documents of generations apart', async () => {
      const readModels = await open();
      const rebuilt = await readModels.open('rebuilt');
      await writeGames(readModels.live(), game('1', { note: 'live', season: 's', date: 'd' }, [9, 1]));
      await writeGames(rebuilt, game('1', { note: 'rebuilt', season: 's', date: 'd' }, [2, 1]));
      await rebuilt.commit({ documents: [], checkpoint: { projector: 'p', position: 2n } });
      expect(await readModels.live().get('games', '1')).toMatchObject({ note: 'live' });
      expect(await readModels.live().checkpoint('p')).toBeUndefined();
      expect(await rebuilt.query('games', { index: 'by-date', limit: 9 })).toMatchObject({
        items: [{ note: 'rebuilt' }],
      });
    });

    it('shows the new one after a flip, and not before', async () => {
      const readModels = await open();
      const before = readModels.live();
      await writeGames(before, game('1', { note: 'before' }));
      const rebuilt = await readModels.open('rebuilt');
      await writeGames(rebuilt, game('1', { note: 'after' }));
      expect(await readModels.live().get('games', '1')).toMatchObject({ note: 'before' });
      await readModels.flip('rebuilt');
      expect(readModels.live().name).toBe('rebuilt');
      expect(await readModels.live().get('games', '1')).toMatchObject({ note: 'after' });
      expect(await before.get('games', '1')).toMatchObject({ note: 'before' });
    });

    it('keeps the flip when it is opened again', async () => {
      const first = await open();
      await first.open('rebuilt');
      await first.flip('rebuilt');
      await first.close();
      const again = await open();
      expect(again.live().name).toBe('rebuilt');
      expect((await again.generations()).toSorted()).toContain('rebuilt');
    });

    it('follows a flip of another process', async () => {
      const [one, other] = [await open(), await open()];
      await writeGames(await one.open('rebuilt'), game('1', { note: 'after' }));
      await one.flip('rebuilt');
      while (other.live().name !== 'rebuilt') await sleep(50);
      expect(await other.live().get('games', '1')).toMatchObject({ note: 'after' });
    });

    it('flips to a generation without documents', async () => {
      const readModels = await open();
      await writeGames(readModels.live(), game('1'));
      await readModels.open('empty');
      await readModels.flip('empty');
      expect(await readModels.live().get('games', '1')).toBeUndefined();
      expect(await readModels.live().query('games', { index: 'by-date', limit: 1 })).toEqual({ items: [] });
      expect(await readModels.live().checkpoint('p')).toBeUndefined();
    });

    it('drops one, all of it, and opens it again empty', async () => {
      const readModels = await open();
      const old = readModels.live();
      await writeGames(old, game('1', { season: 's', date: 'd' }));
      await old.commit({ documents: [], checkpoint: { projector: 'p', position: 2n } });
      await readModels.open('rebuilt');
      await readModels.flip('rebuilt');
      await readModels.drop(old.name);
      expect(await readModels.generations()).toEqual(['rebuilt']);
      const again = await readModels.open(old.name);
      expect(await again.get('games', '1')).toBeUndefined();
      expect(await again.query('games', { index: 'by-date', limit: 1 })).toEqual({ items: [] });
      expect(await again.checkpoint('p')).toBeUndefined();
      await writeGames(again, game('2', { note: 'new', season: 's', date: 'd' }));
      expect(await again.query('games', { index: 'by-date', limit: 9 })).toMatchObject({ items: [{ note: 'new' }] });
    });

    it('keeps the others from one who still holds a dropped one', async () => {
      const readModels = await open();
      const old = readModels.live();
      await writeGames(old, game('1', { note: 'old' }));
      await readModels.open('rebuilt');
      await readModels.flip('rebuilt');
      const late = writeGames(old, game('3', { note: 'late' }));
      await Promise.allSettled([late, readModels.drop(old.name)]);
      const next = await readModels.open('next');
      await Promise.allSettled([writeGames(old, game('2', { note: 'later' })), old.get('games', '1')]);
      for (const generation of [readModels.live(), next]) {
        expect(await generation.getMany('games', ['1', '2', '3'])).toEqual([undefined, undefined, undefined]);
      }
      await writeGames(next, game('1', { note: 'next' }));
      const held = await old.get('games', '1').catch(() => undefined);
      expect(held).toBeUndefined();
    });

    it('drops a generation that is not there without a word', async () => {
      const readModels = await open();
      await readModels.drop('nowhere');
      expect(await readModels.generations()).toHaveLength(1);
    });

    it('does not drop the live one', async () => {
      const readModels = await open();
      await writeGames(readModels.live(), game('1'));
      await expect(readModels.drop(readModels.live().name)).rejects.toThrow(/live/);
      expect(await readModels.live().get('games', '1')).toEqual(game('1'));
    });

    it('does not flip to one that was never opened', async () => {
      const readModels = await open();
      const { name } = readModels.live();
      await expect(readModels.flip('nowhere')).rejects.toThrow(/never opened/);
      expect(readModels.live().name).toBe(name);
    });

    it.each(['', 'a.b', 'A', 'x'.repeat(41), '$x'])('refuses the name %p', async (name) => {
      await expect((await open()).open(name)).rejects.toThrow(/a name is/);
    });
  });
}
