import type { GameCommand } from '../../src/domain/game/decide/command';
import { decide } from '../../src/domain/game/decide/decide';
import type { DecidedEvent } from '../../src/domain/game/decided-event';
import type { GameEvent } from '../../src/domain/game/events';
import { evolve } from '../../src/domain/game/evolve';
import { initialState } from '../../src/domain/game/game-state';
import { Refusal, type RefusalKind } from '../../src/domain/game/refusal';

/** A specification of the decider that reads as a sentence: given these events, when this command, then these events, nothing, or this refusal. */
export function given(...events: readonly GameEvent[]): { when: (command: GameCommand) => Outcome } {
  return { when: (command) => new Outcome(() => decide(command, evolve(initialState(), events))) };
}

class Outcome {
  constructor(private readonly decision: () => readonly DecidedEvent[]) {}

  then(...expected: readonly DecidedEvent[]): void {
    expect(this.decision()).toStrictEqual(expected);
  }

  thenTypes(...types: readonly string[]): void {
    expect(this.decision().map(({ type }) => type)).toEqual(types);
  }

  thenNothing(): void {
    expect(this.decision()).toStrictEqual([]);
  }

  /** In words, and with a message for each fault that begins with the name of its field. */
  thenRefused(kind: RefusalKind, ...pointers: readonly string[]): void {
    const { kind: refused, message, faults } = this.refusal();
    expect([refused, ...faults.map(({ pointer }) => pointer)]).toStrictEqual([kind, ...pointers]);
    expect(message).not.toBe('');
    for (const fault of faults) expect(fault.message).toMatch(new RegExp(`^${fault.pointer.split('/').at(-1)} `));
  }

  private refusal(): Refusal {
    try {
      this.decision();
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
    throw new Error('nothing was refused');
  }
}
