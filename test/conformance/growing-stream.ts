import { chainEvents } from '../../src/commands/recording/chain';
import type { GameCommand } from '../../src/domain/game/decide/command';
import { decide } from '../../src/domain/game/decide/decide';
import { FoldedGame } from '../../src/domain/game/folded-game';
import type { RecordedEvent } from '../../src/ledger/ledger';

const CONTEXT = { actor: { id: 'feed', role: 'feed' }, correlationId: 'r' };
const TIP_OFF = Date.parse('2024-10-23T23:30:00.000Z');

/** The stream of a game as the writer records it, command by command, each some seconds after the one before. */
export class GrowingStream {
  readonly events: RecordedEvent[] = [];
  readonly game = new FoldedGame();
  private readonly hashes: string[] = [];
  private recordedAt = '';
  private commands = 0;

  constructor(private readonly stream: string) {}

  /** The events that the command makes. */
  take(command: GameCommand): readonly RecordedEvent[] {
    this.commands += 1;
    const now = new Date(TIP_OFF + this.commands * 7000).toISOString();
    const chain = { stream: this.stream, hashes: this.hashes, recordedAt: this.recordedAt };
    const chained = chainEvents(decide(command, this.game.state), chain, {
      context: CONTEXT,
      now,
      sign: () => undefined,
    });
    this.game.advance(chained.map(({ event }) => event));
    const from = this.events.length;
    for (const { proposed, hash } of chained) {
      const at = BigInt(this.events.length);
      this.events.push({ ...proposed, stream: this.stream, revision: at, position: at });
      this.hashes.push(hash);
      this.recordedAt = now;
    }
    return this.events.slice(from);
  }
}
