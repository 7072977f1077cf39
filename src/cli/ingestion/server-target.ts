import type { GameFile } from '../../ingestion/game-file';
import { type ApiClient, Problem } from '../server/api-client';
import { type GameOutcome, GameRefused, type GameTarget } from './game-target';

interface FeedSynced {
  readonly revision: string;
  readonly recorded: number;
  readonly amended: number;
  readonly voided: number;
  readonly unchanged: number;
}

interface ShownGame {
  readonly revision: string;
  readonly flags: readonly unknown[];
}

/** Through the API of the server that has the data directory open. */
export class ServerTarget implements GameTarget {
  /** Of the games of this run, as last answered. */
  private readonly revisions = new Map<string, string>();

  constructor(private readonly client: ApiClient) {}

  async head(gameId: string): Promise<string | undefined> {
    return this.revisions.get(gameId) ?? (await this.shown(gameId))?.revision;
  }

  async ingest({ gameId, declaration, source, rows, completed }: GameFile): Promise<GameOutcome> {
    if (source === 'stats-v3')
      throw new GameRefused(
        gameId,
        `a server takes no plays of ${source}: stop it, and ingest into its data directory`,
      );
    const path = pathOf(gameId);
    try {
      await this.client.put(path, declaration);
      const synced = await this.client.put<FeedSynced>(`${path}/feed`, { source, plays: rows });
      this.revisions.set(gameId, synced.revision);
      if (completed) await this.complete(gameId);
      const { recorded, amended, voided, unchanged } = synced;
      return { recorded, amended, voided, duplicates: unchanged };
    } catch (error) {
      if (error instanceof Problem && error.status < 500) throw new GameRefused(gameId, reasonOf(error));
      throw error;
    }
  }

  async flags(gameIds: readonly string[], onWait: (fraction: number) => void): Promise<number> {
    let flags = 0;
    for (const [index, gameId] of gameIds.entries()) {
      const shown = await this.shown(gameId, this.revisions.get(gameId));
      flags += shown?.flags.length ?? 0;
      onWait((index + 1) / gameIds.length);
    }
    return flags;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async complete(gameId: string): Promise<void> {
    const { revision } = await this.client.post<{ revision: string }>(`${pathOf(gameId)}/status`, {
      status: 'completed',
    });
    this.revisions.set(gameId, revision);
  }

  private async shown(gameId: string, minRevision?: string): Promise<ShownGame | undefined> {
    try {
      return await this.client.get<ShownGame>(
        `${pathOf(gameId)}/stats${minRevision === undefined ? '' : `?minRevision=${minRevision}`}`,
      );
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return undefined;
      throw error;
    }
  }
}

function pathOf(gameId: string): string {
  return `/games/${encodeURIComponent(gameId)}`;
}

function reasonOf({ message, faults }: Problem): string {
  return faults.length === 0
    ? message
    : `${message}: ${faults
        .slice(0, 3)
        .map((fault) => `${fault.pointer} ${fault.message}`)
        .join('; ')}`;
}
