import { randomUUID } from 'node:crypto';
import { GameBusy, type GameWriter } from '../../commands/recording/game-writer';
import type { RecordingContext } from '../../commands/recording/recording-context';
import type { GameEvent } from '../../domain/game/events';
import { gameStream } from '../../domain/game/game-stream';
import { Refusal } from '../../domain/game/refusal';
import { normaliseCourtledger } from '../../ingestion/courtledger/normalise-courtledger';
import { UnreadableGameFile, type GameFile } from '../../ingestion/game-file';
import { normaliseNbaLive } from '../../ingestion/nba-live/normalise-nba-live';
import type { Normalised } from '../../ingestion/normalised';
import type { Ledger } from '../../ledger/ledger';
import { type GameOutcome, GameRefused, type GameTarget } from './game-target';

interface Parts {
  readonly ledger: Ledger;
  readonly writer: GameWriter;
  readonly actor: string;
  readonly flags: GameTarget['flags'];
  readonly close: GameTarget['close'];
}

/** Straight into a ledger: nobody vouches for the actor, and the events say so (S26). */
export class LedgerTarget implements GameTarget {
  readonly flags: GameTarget['flags'];
  readonly close: GameTarget['close'];

  constructor(private readonly parts: Parts) {
    this.flags = parts.flags;
    this.close = parts.close;
  }

  async head(gameId: string): Promise<string | undefined> {
    for await (const last of this.parts.ledger.readStream(gameStream(gameId), { direction: 'backwards', limit: 1 })) {
      return String(last.metadata['hash']);
    }
    return undefined;
  }

  async ingest(game: GameFile): Promise<GameOutcome> {
    const { gameId, declaration, source, completed } = game;
    const { plays, errors } = playsOf(game);
    if (errors.length > 0) throw new UnreadableGameFile(`the plays of game ${gameId} are wrong`, errors);
    const { writer } = this.parts;
    const context = this.context();
    try {
      await writer.execute(gameId, { type: 'DeclareGame', declaration }, context);
      const { events, game: recorded } = await writer.execute(gameId, { type: 'SyncFeed', source, plays }, context);
      if (completed && recorded.state.status !== 'completed')
        await writer.execute(gameId, { type: 'ChangeStatus', status: 'completed' }, context);
      return outcome(events, plays.length);
    } catch (error) {
      if (error instanceof Refusal) throw new GameRefused(gameId, inOneLine(error));
      if (error instanceof GameBusy) throw new GameRefused(gameId, error.message);
      throw error;
    }
  }

  private context(): RecordingContext {
    return {
      actor: { id: this.parts.actor, role: 'operator' },
      correlationId: randomUUID(),
      source: 'cli',
      authenticated: false,
    };
  }
}

function playsOf(game: GameFile): Normalised {
  switch (game.source) {
    case 'nba-live':
      return normaliseNbaLive(game.rows);
    case 'courtledger':
      return normaliseCourtledger(game.rows);
    case 'stats-v3':
      return { plays: game.rows, errors: [] };
  }
}

function outcome(events: readonly GameEvent[], plays: number): GameOutcome {
  const count = (type: GameEvent['type']): number => events.filter((event) => event.type === type).length;
  const [recorded, amended, voided] = [count('PlayRecorded'), count('PlayAmended'), count('PlayVoided')];
  return { recorded, amended, voided, duplicates: plays - recorded - amended };
}

/** The refusal with its first faults: a wrong roster makes hundreds. */
function inOneLine({ message, faults }: Refusal): string {
  if (faults.length === 0) return message;
  const named = faults.slice(0, 3).map((fault) => `${fault.pointer} ${fault.message}`);
  const more = faults.length - named.length;
  return `${message}: ${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
