import { LRUCache } from 'lru-cache';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import { ProjectedGame } from './projected-game';

/** So many games are remembered; one that is not is read from its stream again. */
const GAMES_IN_MEMORY = 256;

/** The games that were projected last, each up to its last event that came by. */
export class GamesInMemory {
  private readonly games = new LRUCache<string, ProjectedGame>({ max: GAMES_IN_MEMORY });

  constructor(
    private readonly ledger: Ledger,
    private readonly formulaVersion: number,
  ) {}

  /** The game of a stream after these events of it, which follow each other. @throws where the game can't be folded */
  async after(stream: string, events: readonly RecordedEvent[]): Promise<ProjectedGame> {
    const game = this.games.get(stream) ?? (await this.upTo(stream, (events[0] as RecordedEvent).revision));
    this.games.delete(stream);
    game.advance(events);
    this.games.set(stream, game);
    return game;
  }

  /** The game of a stream after all its events, or all that have come by: to look at, not to take further. @throws where the game can't be folded */
  async latest(stream: string): Promise<ProjectedGame> {
    return this.games.get(stream) ?? (await this.upTo(stream));
  }

  /** Forgets a game that could not be folded. */
  forget(stream: string): void {
    this.games.delete(stream);
  }

  private async upTo(stream: string, revision?: bigint): Promise<ProjectedGame> {
    const game = ProjectedGame.of(stream, this.formulaVersion);
    const before: RecordedEvent[] = [];
    for await (const event of this.ledger.readStream(stream)) {
      if (revision !== undefined && event.revision >= revision) break;
      before.push(event);
    }
    game.advance(before);
    return game;
  }
}
