import { GameRefused } from '../../../src/cli/ingestion/game-target';
import { ServerTarget } from '../../../src/cli/ingestion/server-target';
import type { ApiClient } from '../../../src/cli/server/api-client';
import type { GameFile } from '../../../src/ingestion/game-file';

describe('A game in play-by-play v3', () => {
  it('is not sent to a server, whose feeds are in the two other formats: it is refused before anything is sent', async () => {
    const sent: string[] = [];
    const client = { put: (path: string) => Promise.resolve(sent.push(path)) } as unknown as ApiClient;
    const game = { gameId: '1', source: 'stats-v3', rows: [], completed: true } as unknown as GameFile;
    await expect(new ServerTarget(client).ingest(game)).rejects.toThrow(GameRefused);
    await expect(new ServerTarget(client).ingest(game)).rejects.toThrow('a server takes no plays of stats-v3');
    expect(sent).toStrictEqual([]);
  });
});
