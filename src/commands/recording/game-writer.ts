import { LRUCache } from 'lru-cache';
import type { GameCommand } from '../../domain/game/decide/command';
import { decide } from '../../domain/game/decide/decide';
import type { DecidedEvent } from '../../domain/game/decided-event';
import type { GameEvent } from '../../domain/game/events';
import type { FoldedGame } from '../../domain/game/folded-game';
import type { GameState } from '../../domain/game/game-state';
import { Refusal } from '../../domain/game/refusal';
import type { SignSeal } from '../../domain/proof/seal-signature';
import { RevisionConflict } from '../../ledger/errors';
import type { Ledger } from '../../ledger/ledger';
import { chainEvents, type ChainedEvent } from './chain';
import { chunks } from './chunks';
import { appended, type GameSession, readOn, unreadSession } from './game-session';
import { InTurn } from './in-turn';
import type { RecordingContext } from './recording-context';

/** What came of a command. */
export interface Recorded {
  /** Of the game after the command, whether or not it recorded anything. */
  readonly revision: bigint;
  /** The events that it recorded, in order. */
  readonly events: readonly GameEvent[];
  /** The game as it is now; it moves on with the next command. */
  readonly game: FoldedGame;
}

/** So many games are remembered between commands. */
const SESSIONS = 128;

/** Races with other writers that one command takes up; each loses only to one that won. */
const ATTEMPTS = 50;

/**
 * The one place that reads a game stream, decides, and appends. Commands on one game take turns; another process's append in between is read,
 * and the command decided again.
 */
export class GameWriter {
  private readonly sessions = new LRUCache<string, GameSession>({ max: SESSIONS });
  private readonly turns = new InTurn();

  constructor(
    private readonly ledger: Ledger,
    /** ISO 8601 UTC with milliseconds. */
    private readonly now: () => string = () => new Date().toISOString(),
    private readonly sign: SignSeal = () => undefined,
  ) {}

  /** @throws Refusal, LedgerUnavailable, GameBusy */
  execute(gameId: string, command: GameCommand, context: RecordingContext): Promise<Recorded> {
    return this.turns.take(gameId, () => this.decideAndAppend(gameId, command, context));
  }

  /** The game as the ledger has it now. @throws LedgerUnavailable */
  read(gameId: string): Promise<{ readonly revision: bigint; readonly state: GameState }> {
    return this.turns.take(gameId, async () => {
      const session = await readOn(this.sessions.get(gameId) ?? unreadSession(gameId), this.ledger);
      if (session.chain.hashes.length > 0) this.sessions.set(gameId, session);
      return { revision: BigInt(session.chain.hashes.length - 1), state: session.game.state };
    });
  }

  /** The game as it was at a revision. */
  async readAt(gameId: string, revision: bigint): Promise<GameState> {
    const session = await readOn(unreadSession(gameId), this.ledger, revision);
    return session.game.state;
  }

  private async decideAndAppend(gameId: string, command: GameCommand, context: RecordingContext): Promise<Recorded> {
    let events: readonly GameEvent[] = [];
    let { session, decided } = await this.decide(gameId, command);
    // Kept again only behind a known outcome: after anything else the next command reads the stream.
    this.sessions.delete(gameId);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const chained = chainEvents(decided, session.chain, { context, now: this.now(), sign: this.sign });
      const append = await this.appendAll(session, chained);
      events = [...events, ...append.events];
      session = append.session;
      if (append.whole) {
        this.sessions.set(gameId, session);
        return { revision: BigInt(session.chain.hashes.length - 1), events, game: session.game };
      }
      decided = decide(command, session.game.state);
    }
    throw new GameBusy(gameId);
  }

  /**
   * Decides on the game as it is remembered where that leads to an append, which fails if another writer has been there. A refusal, or nothing to
   * record, has no append to prove it, so it is decided on what the ledger has now.
   */
  private async decide(
    gameId: string,
    command: GameCommand,
  ): Promise<{ session: GameSession; decided: readonly DecidedEvent[] }> {
    const known = this.sessions.get(gameId);
    if (known !== undefined) {
      const decided = decidedUnlessRefused(command, known);
      if (decided.length > 0) return { session: known, decided };
    }
    const session = await readOn(known ?? unreadSession(gameId), this.ledger);
    if (session.chain.hashes.length > 0) this.sessions.set(gameId, session);
    return { session, decided: decide(command, session.game.state) };
  }

  /** Appends chunk by chunk; `whole` is false where another writer came in between, and the session then knows what it wrote. */
  private async appendAll(
    session: GameSession,
    chained: readonly ChainedEvent[],
  ): Promise<{ session: GameSession; events: GameEvent[]; whole: boolean }> {
    const events: GameEvent[] = [];
    let current = session;
    for (const chunk of chunks(chained)) {
      try {
        const { retried } = await this.append(current, chunk);
        events.push(...chunk.map(({ event }) => event));
        current = retried ? await readOn(current, this.ledger) : appended(current, chunk);
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
        return { session: await readOn(current, this.ledger), events, whole: false };
      }
    }
    return { session: current, events, whole: true };
  }

  private append({ chain }: GameSession, chunk: readonly ChainedEvent[]): Promise<{ retried: boolean }> {
    const { length } = chain.hashes;
    const expected = length === 0 ? 'no-stream' : BigInt(length - 1);
    return this.ledger.append(
      chain.stream,
      expected,
      chunk.map(({ proposed }) => proposed),
    );
  }
}

function decidedUnlessRefused(command: GameCommand, { game }: GameSession): readonly DecidedEvent[] {
  try {
    return decide(command, game.state);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Other writers won every race for this game; nothing of the last attempt was recorded. */
export class GameBusy extends Error {
  constructor(gameId: string) {
    super(`other writers keep changing game ${gameId}: try again`);
    this.name = 'GameBusy';
  }
}
