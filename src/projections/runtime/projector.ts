import { GAME_STREAM_PREFIX, gameIdOf } from '../../domain/game/game-stream';
import { LedgerUnavailable } from '../../ledger/errors';
import type { Ledger, RecordedEvent, Subscription } from '../../ledger/ledger';
import type { Commit, Generation, ReadModels } from '../../read-models/read-models';
import { documentsOf } from '../game/documents-of';
import { GamesInMemory } from './games-in-memory';
import type { ProjectionObserver } from './projection-observer';
import { untilEnginesAnswer } from './retry';

/** Names the checkpoint of the projector of all games. */
export const GAMES_PROJECTOR = 'games';

/**
 * Follows the game streams and keeps their documents. In order inside a game; an event has its effect exactly once, because a game passes over what
 * it has, and a document never goes back; the checkpoint moves with the documents, never ahead of them.
 */
export class Projector {
  private readonly games: GamesInMemory;
  private readonly stopping = new AbortController();
  private readonly quarantine = new Map<string, Error>();
  private readonly ended: Promise<void>;
  private subscription: Subscription | undefined;
  private position: bigint | undefined;
  private live = false;

  /** Starts at once, behind its checkpoint. */
  constructor(
    private readonly ledger: Ledger,
    private readonly readModels: ReadModels,
    private readonly observer: ProjectionObserver,
  ) {
    this.games = new GamesInMemory(ledger);
    this.ended = this.run().catch((error: unknown) => {
      if (!this.stopping.signal.aborted) this.observer.failed(error as Error);
    });
  }

  /** `position`: every event up to it is in the documents; `live`: it has caught up once; `quarantined`: games that can't be folded. */
  status(): { readonly position: bigint | undefined; readonly live: boolean; readonly quarantined: readonly string[] } {
    return { position: this.position, live: this.live, quarantined: [...this.quarantine.keys()] };
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.subscription?.close();
    await this.ended;
  }

  private async run(): Promise<void> {
    const generation = this.readModels.live();
    this.position = await this.patiently(() => generation.checkpoint(GAMES_PROJECTOR));
    this.stopping.signal.throwIfAborted();
    this.subscription = this.ledger.subscribe({
      prefix: GAME_STREAM_PREFIX,
      ...(this.position !== undefined && { after: this.position }),
    });
    for await (const message of this.subscription) {
      if (message.kind === 'caught-up') this.live = true;
      else if (message.kind === 'checkpoint') await this.commit(generation, [], message.position);
      else await this.project(generation, message.events);
    }
  }

  private async project(generation: Generation, events: readonly RecordedEvent[]): Promise<void> {
    const documents: Commit['documents'][number][] = [];
    for (const [stream, ofGame] of byStream(events)) {
      documents.push(...(await this.patiently(() => this.projectGame(stream, ofGame))));
    }
    await this.commit(generation, documents, (events.at(-1) as RecordedEvent).position);
    this.observer.projected(events);
  }

  /** The documents that the events of one game change; none, and the game in quarantine, where it can't be folded. */
  private async projectGame(stream: string, events: readonly RecordedEvent[]): Promise<Commit['documents']> {
    try {
      const quarantined = this.quarantine.has(gameIdOf(stream));
      const documents = documentsOf(
        await this.games.after(stream, events),
        quarantined ? -1n : (events[0] as RecordedEvent).revision - 1n,
      );
      if (quarantined) this.release(gameIdOf(stream));
      return documents;
    } catch (error) {
      this.games.forget(stream);
      if (error instanceof LedgerUnavailable) throw error;
      this.quarantine.set(gameIdOf(stream), error as Error);
      this.observer.quarantined(gameIdOf(stream), error as Error);
      return [];
    }
  }

  private release(gameId: string): void {
    this.quarantine.delete(gameId);
    this.observer.released(gameId);
  }

  private async commit(generation: Generation, documents: Commit['documents'], position: bigint): Promise<void> {
    await this.patiently(() => generation.commit({ documents, checkpoint: { projector: GAMES_PROJECTOR, position } }));
    this.position = position;
  }

  private patiently<Result>(job: () => Promise<Result>): Promise<Result> {
    return untilEnginesAnswer(job, {
      signal: this.stopping.signal,
      onUnavailable: (error) => this.observer.waiting(error),
    });
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
