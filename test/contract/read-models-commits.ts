import type { Generation } from '../../src/read-models/read-models';
import type { EngineTraits, Open } from './read-models-store';
import { game, type GameDocument, writeGames } from './read-models-documents';

export function commitsContract(open: Open, traits: EngineTraits): void {
  const itIf = (holds: boolean): jest.It => (holds ? it : it.skip);

  describe('commits', () => {
    it.each([
      ['a newer revision', [6, 1], true],
      ['an older revision', [4, 1], false],
      ['an older revision of a newer formula', [4, 9], false],
      ['the same revision of a newer formula', [5, 4], true],
      ['the same revision of an older formula', [5, 2], false],
      ['a newer revision of an older formula', [6, 2], true],
    ] as const)('%s over revision 5, formula 3', async (_, version, wins) => {
      const live = (await open()).live();
      await writeGames(live, game('1', { note: 'stored' }, [5, 3]));
      await writeGames(live, game('1', { note: 'written' }, version));
      expect(await live.get('games', '1')).toMatchObject({ note: wins ? 'written' : 'stored' });
    });

    it('compares revisions as numbers', async () => {
      const live = (await open()).live();
      await writeGames(live, game('1', { note: 'nine' }, [9, 1]));
      await writeGames(live, game('1', { note: 'ten' }, [10, 1]));
      expect(await live.get('games', '1')).toMatchObject({ note: 'ten' });
    });

    it('replaces the whole document', async () => {
      const live = (await open()).live();
      await writeGames(live, game('1', { note: 'gone', points: 3 }, [0, 1]));
      await writeGames(live, game('1', { points: 5 }, [1, 1]));
      expect(await live.get('games', '1')).toEqual(game('1', { points: 5 }, [1, 1]));
    });

    it('writes the others of a batch in which some lose', async () => {
      const live = (await open()).live();
      const ids = Array.from({ length: 150 }, (_, at) => `game-${at}`);
      await writeGames(live, ...ids.filter((_, at) => at % 3 === 0).map((id) => game(id, { note: 'stored' }, [5, 1])));
      await writeGames(live, ...ids.filter((_, at) => at % 3 === 1).map((id) => game(id, { note: 'stored' }, [1, 1])));
      await writeGames(live, ...ids.map((id) => game(id, { note: 'written' }, [3, 1])));
      const notes = (await live.getMany<GameDocument>('games', ids)).map((document) => document?.note);
      expect(notes).toEqual(ids.map((_, at) => (at % 3 === 0 ? 'stored' : 'written')));
    });

    it('has no effect when it is delivered again, in any order', async () => {
      const live = (await open()).live();
      const history = [1, 2, 3, 4].map((revision) => game('1', { points: revision }, [revision, 1]));
      for (const document of [...history, ...history.toReversed(), ...history]) await writeGames(live, document);
      expect(await live.get('games', '1')).toEqual(history[3]);
    });

    const race = async (...writers: Generation[]): Promise<void> => {
      const ids = Array.from({ length: 8 }, (_, at) => `game-${at}`);
      const revisions = [7, 3, 9, 1, 8, 2, 6, 4, 5, 0];
      await Promise.all(
        revisions.map((revision, at) =>
          writeGames(writers[at % writers.length]!, ...ids.map((id) => game(id, { points: revision }, [revision, 1]))),
        ),
      );
      const points = (await writers[0]!.getMany<GameDocument>('games', ids)).map((document) => document?.points);
      expect(points).toEqual(ids.map(() => 9));
    };

    it('ends at the newest document, whichever of many writers is first', async () => {
      await race((await open()).live());
    });

    itIf(traits.atomicWrites)('ends at the newest document, whichever of several processes is first', async () => {
      await race((await open()).live(), (await open()).live());
    });

    itIf(traits.atomicWrites)('compares with what another process has written since', async () => {
      const [one, other] = [(await open()).live(), (await open()).live()];
      await writeGames(one, game('1', { points: 3 }, [3, 1]));
      await writeGames(other, game('1', { points: 9 }, [9, 1]));
      await writeGames(one, game('1', { points: 7 }, [7, 1]));
      expect(await one.get('games', '1')).toMatchObject({ points: 9 });
    });

    it('hides a removed document, and still knows its revision', async () => {
      const live = (await open()).live();
      await writeGames(live, game('1', { season: '2024-25', date: '2024-10-23' }, [1, 1]));
      await writeGames(live, { ...game('1', {}, [5, 1]), removed: true });
      await writeGames(live, game('1', { season: '2024-25', date: '2024-10-23' }, [4, 1]));
      expect(await live.get('games', '1')).toBeUndefined();
      expect(await live.getMany('games', ['1'])).toEqual([undefined]);
      expect(await live.query('games', { index: 'by-date', limit: 10 })).toEqual({ items: [] });
      await writeGames(live, game('1', { note: 'back' }, [6, 1]));
      expect(await live.get('games', '1')).toMatchObject({ note: 'back' });
    });

    it('writes documents of several models with one checkpoint', async () => {
      const live = (await open()).live();
      await live.commit({
        documents: [
          { model: 'games', document: game('1') },
          { model: 'box-scores', document: game('1', { note: 'box' }) },
        ],
        checkpoint: { projector: 'projector', position: 17n },
      });
      expect(await live.get('games', '1')).toEqual(game('1'));
      expect(await live.get('box-scores', '1')).toEqual(game('1', { note: 'box' }));
      expect(await live.checkpoint('projector')).toBe(17n);
    });

    it('never moves a checkpoint backwards', async () => {
      const live = (await open()).live();
      expect(await live.checkpoint('p')).toBeUndefined();
      for (const position of [5n, 9n, 7n, 9n, 0n])
        await live.commit({ documents: [], checkpoint: { projector: 'p', position } });
      await live.commit({ documents: [], checkpoint: { projector: 'q', position: 3n } });
      expect(await live.checkpoint('p')).toBe(9n);
      expect(await live.checkpoint('q')).toBe(3n);
    });

    it('starts a checkpoint at position 0', async () => {
      const live = (await open()).live();
      await live.commit({ documents: [], checkpoint: { projector: 'p', position: 0n } });
      expect(await live.checkpoint('p')).toBe(0n);
    });

    it('can be sent again after a crash between documents and checkpoint', async () => {
      const live = (await open()).live();
      const documents = [1, 2, 3].map((id) => ({ model: 'games', document: game(String(id), {}, [4, 1]) }));
      await live.commit({ documents });
      expect(await live.checkpoint('p')).toBeUndefined();
      await live.commit({ documents, checkpoint: { projector: 'p', position: 4n } });
      expect(await live.getMany('games', ['1', '2', '3'])).toEqual(documents.map(({ document }) => document));
      expect(await live.checkpoint('p')).toBe(4n);
    });

    it.each([
      ['a document twice', [game('1'), game('1', {}, [1, 1])], /in the batch twice/],
      ['an empty id', [game('')], /_id is empty/],
      ['an id that is too long', [game('x'.repeat(901))], /_id is longer than 900 bytes/],
      ['an index value that has no order', [game('1', { points: NaN, final: true })], /points of index by-final/],
      ['a revision beyond 64 bits', [{ ...game('1'), revision: 2n ** 63n }], /revision/],
    ])('refuses %s, and writes nothing of the batch', async (_, wrong, message) => {
      const live = (await open()).live();
      await expect(writeGames(live, game('fine'), ...wrong)).rejects.toThrow(message);
      expect(await live.get('games', 'fine')).toBeUndefined();
    });
  });
}
