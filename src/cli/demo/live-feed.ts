import type { ApiClient } from '../server/api-client';
import { type FeedRow, type FeedStep, fileAfter } from '../../simulator/feed';
import { type ScheduledGame, timeOf } from './slate';

/** What was sent in so far, by all games together. */
export class FeedCounts {
  requests = 0;
  plays = 0;
  late = 0;
  edited = 0;
  deleted = 0;

  count(step: FeedStep): void {
    if (step.kind === 'late') this.late += 1;
    else if (step.kind === 'edit') this.edited += 1;
    else if (step.kind === 'delete') this.deleted += 1;
    if (step.kind === 'play' || step.kind === 'late') this.plays += 1;
  }
}

/**
 * Sends a game's feed to the API as a provider's bridge would: new and edited rows as they come (`POST …/stats`), and, where a row has
 * vanished, the whole current file (`PUT …/feed`), because a deletion shows in nothing else.
 */
export class LiveFeed {
  /** Steps sent. */
  sent = 0;
  /** Of the game, as last answered. */
  revision = '0';

  constructor(
    readonly game: ScheduledGame,
    private readonly client: ApiClient,
    private readonly counts: FeedCounts,
  ) {}

  get path(): string {
    return `/games/${this.game.gameId}`;
  }

  get over(): boolean {
    return this.sent === this.game.feed.length;
  }

  async declare(): Promise<void> {
    await this.client.put(this.path, this.game.declaration);
  }

  /** Sends every step that came up to this second of the evening. */
  async sendUntil(second: number): Promise<void> {
    const { feed } = this.game;
    let end = this.sent;
    for (let step = feed[end]; step && timeOf(this.game, step) <= second; step = feed[end]) end += 1;
    await this.sendSteps(end);
  }

  /** Sends every step before the `end`th. */
  async sendSteps(end: number): Promise<void> {
    const steps = this.game.feed.slice(this.sent, end);
    if (steps.length === 0) return;
    this.revision = steps.some(({ kind }) => kind === 'delete') ? await this.sync(end) : await this.report(steps);
    this.sent = end;
    this.counts.requests += 1;
    for (const step of steps) this.counts.count(step);
  }

  private async sync(end: number): Promise<string> {
    const { revision } = await this.client.put<{ revision: string }>(
      `${this.path}/feed`,
      body(fileAfter(this.game.feed, end)),
    );
    return revision;
  }

  private async report(steps: readonly FeedStep[]): Promise<string> {
    const rows = new Map(
      steps.flatMap((step) => (step.kind === 'delete' ? [] : [[step.row.play.playId, step.row] as const])),
    );
    const { revision } = await this.client.post<{ revision: string }>(`${this.path}/stats`, body([...rows.values()]));
    return revision;
  }
}

/** A play that is reported twice within one request has its last form: a request may not contradict itself. */
function body(rows: readonly FeedRow[]): object {
  return { source: 'courtledger', plays: rows.map(({ play, version }) => ({ ...play, version })) };
}
