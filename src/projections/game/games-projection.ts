import { GAME_STREAM_PREFIX, gameIdOf } from '../../domain/game/game-stream';
import { LedgerUnavailable } from '../../ledger/errors';
import type { RecordedEvent, SubscriptionMessage } from '../../ledger/ledger';
import type { Commit } from '../../read-models/read-models';
import type { Batch, Projection } from '../runtime/projection';
import type { ProjectionObserver } from '../runtime/projection-observer';
import { documentsOf } from './documents-of';
import type { GamesInMemory } from './games-in-memory';

export const GAMES_PROJECTION = 'games';

/** The documents of every game that are written with every event. In order inside a game; an event has its effect exactly once, because a game passes over what it has. */
export class GamesProjection implements Projection {
  readonly name = GAMES_PROJECTION;
  readonly prefix = GAME_STREAM_PREFIX;
  private readonly quarantine = new Set<string>();

  constructor(
    private readonly games: GamesInMemory,
    private readonly observer: Pick<ProjectionObserver, 'quarantined' | 'released'>,
  ) {}

  /** Games that can't be folded. */
  get quarantined(): readonly string[] {
    return [...this.quarantine];
  }

  /** As they come: a play is to be read at once. */
  async *batches(messages: AsyncIterable<SubscriptionMessage>): AsyncGenerator<Batch> {
    for await (const message of messages) {
      if (message.kind === 'checkpoint') yield { events: [], position: message.position };
      if (message.kind !== 'events') continue;
      const { events } = message;
      yield { events, position: (events.at(-1) as RecordedEvent).position };
    }
  }

  async project({ events }: Batch): Promise<Commit['documents']> {
    const documents: Commit['documents'][number][] = [];
    for (const [stream, ofGame] of byStream(events)) documents.push(...(await this.projectGame(stream, ofGame)));
    return documents;
  }

  /** The documents that the events of one game change; none, and the game in quarantine, where it can't be folded. */
  private async projectGame(stream: string, events: readonly RecordedEvent[]): Promise<Commit['documents']> {
    const gameId = gameIdOf(stream);
    try {
      const quarantined = this.quarantine.has(gameId);
      const game = await this.games.after(stream, events);
      const documents = documentsOf(game, quarantined ? -1n : (events[0] as RecordedEvent).revision - 1n);
      if (quarantined) this.release(gameId);
      return documents;
    } catch (error) {
      this.games.forget(stream);
      if (error instanceof LedgerUnavailable) throw error;
      this.quarantine.add(gameId);
      this.observer.quarantined(gameId, error as Error);
      return [];
    }
  }

  private release(gameId: string): void {
    this.quarantine.delete(gameId);
    this.observer.released(gameId);
  }
}

function byStream(events: readonly RecordedEvent[]): ReadonlyMap<string, readonly RecordedEvent[]> {
  const streams = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const others = streams.get(event.stream);
    if (others) others.push(event);
    else streams.set(event.stream, [event]);
  }
  return streams;
}
