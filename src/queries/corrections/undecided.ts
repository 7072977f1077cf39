import { scorersOf } from '../../domain/corrections/case/scorers';
import { gameStream } from '../../domain/game/game-stream';
import type { Ledger, RecordedEvent } from '../../ledger/ledger';
import type { CorrectionDocument } from '../../read-models/documents/correction-document';

/** What an actor has had no hand in, and may decide on. */
export class Undecided {
  private readonly games = new Map<string, Promise<readonly RecordedEvent[]>>();

  constructor(
    private readonly actor: string,
    private readonly ledger: Ledger,
  ) {}

  async has({ requester, approvals, gameId, changes, reverts }: CorrectionDocument): Promise<boolean> {
    if (requester === this.actor || approvals.includes(this.actor)) return false;
    // Nobody has scored a play that is yet to be inserted.
    const scored = changes.filter(({ op }) => op !== 'insert' || reverts !== undefined);
    const plays = new Set(scored.map(({ playId }) => playId));
    return !scorersOf(plays, await this.eventsOf(gameId)).has(this.actor);
  }

  private eventsOf(gameId: string): Promise<readonly RecordedEvent[]> {
    const known = this.games.get(gameId) ?? this.read(gameId);
    this.games.set(gameId, known);
    return known;
  }

  private async read(gameId: string): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.ledger.readStream(gameStream(gameId))) events.push(event);
    return events;
  }
}
