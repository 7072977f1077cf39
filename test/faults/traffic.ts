import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import type { Play } from '../../src/domain/plays/play';
import { type FeedRow, type FeedStep, fileAfter } from '../../src/simulator/feed';
import { createRandom, type Random } from '../../src/simulator/random';
import { simulateGame } from '../../src/simulator/simulate-game';
import type { Answer, ServerApi, WriteAnswer } from '../kit/server-api';

/** A play as it is sent, with the version that its row has in the feed. */
export type SentPlay = Play & { readonly version?: number };

/** A write of a game, as a client would send it; sent again it is the same to the byte. */
export type Write = { readonly gameId: string } & (
  | { readonly kind: 'declare'; readonly declaration: GameDeclaration }
  | { readonly kind: 'record'; readonly plays: readonly SentPlay[] }
  | { readonly kind: 'sync'; readonly plays: readonly SentPlay[] }
  | { readonly kind: 'close' }
);

const SOURCE = 'courtledger';

export function send(api: ServerApi, write: Write): Promise<Answer<WriteAnswer>> {
  const { gameId } = write;
  switch (write.kind) {
    case 'declare':
      return api.declare(gameId, write.declaration);
    case 'record':
    case 'sync':
      return api[write.kind](gameId, { source: SOURCE, plays: write.plays });
    case 'close':
      return api.send('POST', `/api/v1/games/${gameId}/status`, { status: 'closed' });
  }
}

/** What clients write of some games, a list of writes a game, to be sent in its order. The same seed gives the same writes. */
export function traffic(seed: number, games: number): readonly (readonly Write[])[] {
  return Array.from({ length: games }, (_, at) => {
    const game = simulateGame({ seed: seed + at });
    const { gameId, declaration, feed, plays } = game;
    const writes = at % 4 === 3 ? inBigSteps(gameId, plays) : stepByStep(gameId, feed, createRandom(seed + at, 77));
    return [
      { gameId, kind: 'declare', declaration },
      ...writes,
      { gameId, kind: 'sync', plays },
      { gameId, kind: 'close' },
    ];
  });
}

/** The feed as it comes to light: a few rows at a time, and the whole file where a row has vanished. */
function stepByStep(gameId: string, feed: readonly FeedStep[], random: Random): Write[] {
  const writes: Write[] = [];
  for (let at = 0; at < feed.length;) {
    const end = Math.min(feed.length, at + random.integer(1, 12));
    const steps = feed.slice(at, end);
    const rows = steps.flatMap((step) => (step.kind === 'delete' ? [] : [step.row]));
    if (rows.length < steps.length) writes.push({ gameId, kind: 'sync', plays: fileAfter(feed, end).map(playOf) });
    else writes.push({ gameId, kind: 'record', plays: latest(rows) });
    at = end;
  }
  return writes;
}

/** A file that is whole by turns: each write takes more than one append. */
function inBigSteps(gameId: string, plays: readonly Play[]): Write[] {
  const whole: Write = { gameId, kind: 'sync', plays };
  const cutShort: Write = { gameId, kind: 'sync', plays: plays.slice(0, 1) };
  return Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? whole : cutShort));
}

/** One request may not contradict itself. */
function latest(rows: readonly FeedRow[]): SentPlay[] {
  return [...new Map(rows.map((row) => [row.play.playId, playOf(row)])).values()];
}

function playOf({ play, version }: FeedRow): SentPlay {
  return { ...play, version };
}
