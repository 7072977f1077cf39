import type { GameEvent } from './events';
import { FoldedGame, type FoldView } from './folded-game';
import { type GameStanding, NOTHING_RECORDED, type PlacedEvent, standingAfter } from './game-standing';
import { recordingOf } from './recording';
import { upcast } from './upcast';

/** An event in today's shape, with its place. */
export interface ReadEvent {
  readonly event: GameEvent;
  readonly revision: bigint;
}

/** A game as its stream has it up to an event: its fold, and what answers say of its recording. */
export class RecordedGame {
  readonly folded = new FoldedGame();
  /** Of everyone who ever stood in a roster of this game, as last declared. */
  readonly names = new Map<number, string>();
  standing: GameStanding = NOTHING_RECORDED;
  /** Of the last event. */
  hash = '';
  /** By which the last event was recorded. */
  formulaVersion = 0;

  constructor(readonly gameId: string) {}

  /** The game after the events of its stream, until one that no longer belongs. @throws UnreadableEvent */
  static async from(
    gameId: string,
    stream: AsyncIterable<PlacedEvent>,
    belongs: (event: PlacedEvent) => boolean = () => true,
  ): Promise<RecordedGame> {
    const events: PlacedEvent[] = [];
    for await (const event of stream) {
      if (!belongs(event)) break;
      events.push(event);
    }
    const game = new RecordedGame(gameId);
    game.advance(events);
    return game;
  }

  /**
   * Takes events in, in the order of the stream; those that it already has are passed over, so that redelivery has no effect.
   * @returns those that it did not have
   */
  advance(recorded: readonly PlacedEvent[]): readonly ReadEvent[] {
    const fresh = recorded.filter(({ revision }) => revision > this.standing.revision);
    const read = fresh.map((stored) => ({ event: upcast(stored), revision: stored.revision }));
    for (const [at, { event }] of read.entries()) this.note(event, fresh[at] as PlacedEvent);
    this.folded.advance(read.map(({ event }) => event));
    return read;
  }

  /** The same game, seen otherwise. */
  seen(view: FoldView): FoldedGame {
    return new FoldedGame(this.folded.state, view);
  }

  private note(event: GameEvent, stored: PlacedEvent): void {
    const next = this.standing.revision + 1n;
    if (stored.revision !== next)
      throw new Error(`game ${this.gameId}: revision ${stored.revision} where ${next} is due`);
    ({ hash: this.hash } = recordingOf(stored));
    this.standing = standingAfter(this.standing, stored);
    this.formulaVersion = Number(stored.metadata['formulaVersion']);
    if (event.type === 'RosterDeclared')
      for (const { personId, name } of event.data.players) this.names.set(personId, name);
  }
}
