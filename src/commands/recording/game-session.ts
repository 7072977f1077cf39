import type { GameEvent } from '../../domain/game/events';
import { FoldedGame } from '../../domain/game/folded-game';
import { gameStream } from '../../domain/game/game-stream';
import { recordingOf } from '../../domain/game/recording';
import { upcast } from '../../domain/game/upcast';
import type { Ledger } from '../../ledger/ledger';
import type { Chain, ChainedEvent } from './chain';

/** What a writer remembers of a game: the game and its chain, both up to the same event. The game moves on with its session. */
export interface GameSession {
  readonly game: FoldedGame;
  readonly chain: Chain;
}

/** A session that has read nothing yet. */
export function unreadSession(gameId: string): GameSession {
  return { game: new FoldedGame(), chain: { stream: gameStream(gameId), hashes: [], recordedAt: '' } };
}

/** The session after the events that the ledger has beyond it, up to a revision where one is named. */
export async function readOn(session: GameSession, ledger: Ledger, upTo?: bigint): Promise<GameSession> {
  const events: GameEvent[] = [];
  const hashes: string[] = [];
  let { recordedAt } = session.chain;
  for await (const recorded of ledger.readStream(session.chain.stream, { from: BigInt(session.chain.hashes.length) })) {
    if (upTo !== undefined && recorded.revision > upTo) break;
    events.push(upcast(recorded));
    const recording = recordingOf(recorded);
    hashes.push(recording.hash);
    ({ recordedAt } = recording);
  }
  return advance(session, { events, hashes, recordedAt });
}

/** The session after an append of ours that succeeded the first time. */
export function appended(session: GameSession, chained: readonly ChainedEvent[]): GameSession {
  const recordings = chained.map(({ proposed }) => recordingOf(proposed));
  return advance(session, {
    events: chained.map(({ event }) => event),
    hashes: recordings.map(({ hash }) => hash),
    recordedAt: recordings.at(-1)?.recordedAt ?? session.chain.recordedAt,
  });
}

interface Advance {
  readonly events: readonly GameEvent[];
  readonly hashes: readonly string[];
  readonly recordedAt: string;
}

function advance({ game, chain }: GameSession, { events, hashes, recordedAt }: Advance): GameSession {
  if (events.length === 0) return { game, chain };
  game.advance(events);
  return { game, chain: { ...chain, hashes: [...chain.hashes, ...hashes], recordedAt } };
}
