import { Connection } from '../load/connection';
import type { FreshnessRecord } from './freshness';

interface Accepted {
  readonly gameId: string;
  readonly revision: bigint;
  readonly due: readonly number[];
  /** When the request was answered. */
  readonly at: number;
}

/**
 * Reads a court's box score, always at the newest accepted revision, and notes for all plays up to the revision that it is shown that they could be read
 * then. A play that could be read a little earlier, while the question before was under way, counts as read with it: what is noted is never too short.
 */
export class ReadableWatch {
  private readonly connection: Connection;
  private waiting: Accepted[] = [];
  private reading: Promise<void> | undefined;

  constructor(
    url: string,
    private readonly record: FreshnessRecord,
  ) {
    this.connection = new Connection(url);
  }

  accepted(plays: Accepted): void {
    this.waiting.push(plays);
    this.reading ??= this.readAll();
  }

  /** Resolves when everything accepted was read. */
  async close(): Promise<void> {
    await this.reading;
    this.connection.close();
  }

  private async readAll(): Promise<void> {
    for (let [first] = this.waiting; first; [first] = this.waiting) {
      const { gameId } = first;
      const newest = this.waiting.findLast((plays) => plays.gameId === gameId) ?? first;
      const shown = await this.connection.send<{ revision: string }>(
        'GET',
        `/api/v1/games/${gameId}/stats?minRevision=${newest.revision}`,
      );
      this.noteReadable(gameId, BigInt(shown.revision), performance.now());
    }
    this.reading = undefined;
  }

  private noteReadable(gameId: string, revision: bigint, now: number): void {
    const readable = this.waiting.filter((plays) => plays.gameId === gameId && plays.revision <= revision);
    for (const { due, at } of readable) this.record.note(due, now, Math.max(0, now - at));
    this.waiting = this.waiting.filter((plays) => !readable.includes(plays));
  }
}
