import { createHash } from 'node:crypto';
import { CHAIN_START, chainedText } from '../../src/domain/proof/hash-chain';
import { evolve } from '../../src/domain/game/evolve';
import { type GameState, initialState } from '../../src/domain/game/game-state';
import { upcast } from '../../src/domain/game/upcast';
import { samePlay } from '../../src/domain/plays/same-play';
import type { BoxScoreAnswer, HistoryItem, PlayItem, ServerApi } from '../kit/server-api';
import type { Answered } from './clients';
import type { SentPlay } from './traffic';

/** What a game is in the end. */
export interface Outcome {
  readonly box: BoxScoreAnswer;
  readonly plays: readonly PlayItem[];
  readonly history: readonly HistoryItem[];
}

export async function outcomeOf(api: ServerApi, gameId: string, revision: bigint): Promise<Outcome> {
  const box = await api.boxScore(gameId, revision.toString());
  return { box, plays: await api.plays(gameId), history: await api.history(gameId) };
}

/** Of the moment, or of the request, at which something was recorded. */
const OF_THE_MOMENT: ReadonlySet<string> = new Set(['recordedAt', 'hash', 'previousHash', 'correlationId']);

/** An outcome without what depends on when it came about. */
export function lasting({ box, plays, history }: Outcome): object {
  return { box: { ...box, asOf: undefined }, plays, history: history.map(lastingEvent) };
}

function lastingEvent({ revision, type, data, metadata }: HistoryItem): object {
  const kept = Object.fromEntries(Object.entries(metadata).filter(([field]) => !OF_THE_MOMENT.has(field)));
  // A seal is made of hashes.
  return { revision, type, data: type === 'GameClosed' ? {} : data, metadata: kept };
}

/** Events that are not chained onto the one before them in their stream, or are not what their hash says. */
export function brokenLinks(history: readonly HistoryItem[]): string[] {
  const ends = new Map<string, { readonly length: bigint; readonly hash: unknown }>();
  return history.flatMap(({ stream, revision, type, data, metadata: { hash, ...metadata } }) => {
    const before = ends.get(stream) ?? { length: 0n, hash: CHAIN_START };
    ends.set(stream, { length: before.length + 1n, hash });
    const text = chainedText({ stream, revision: before.length, type, data, metadata });
    const whole =
      revision === before.length.toString() &&
      metadata['previousHash'] === before.hash &&
      hash === createHash('sha256').update(text).digest('base64url');
    return whole ? [] : [`${stream} at ${revision}`];
  });
}

/** What an answered write said, and what can't be read at the revision that was answered. */
export function lostWrites(answered: readonly Answered[], history: readonly HistoryItem[]): string[] {
  const events = history.map((item) => upcast(item));
  let state = initialState();
  return [...answered]
    .sort((a, b) => Number(a.revision - b.revision))
    .flatMap((answer) => {
      if (answer.revision >= BigInt(history.length))
        return [`${named(answer)}: the history ends at ${history.length - 1}`];
      state = evolve(state, events.slice(state.length, Number(answer.revision) + 1));
      return lostOf(answer, state).map((lost) => `${named(answer)}: ${lost}`);
    });
}

function named({ write, revision }: Answered): string {
  return `${write.kind} of ${write.gameId}, answered ${revision}`;
}

function lostOf({ write }: Answered, state: GameState): string[] {
  switch (write.kind) {
    case 'declare':
      return state.schedule === undefined || state.rosters.size < 2 ? ['the declaration'] : [];
    case 'close':
      return state.status === 'closed' ? [] : ['the status'];
    case 'record':
      return lostPlays(write.plays, state);
    case 'sync':
      return [...lostPlays(write.plays, state), ...leftOver(write.plays, state)];
  }
}

function lostPlays(plays: readonly SentPlay[], { feed }: GameState): string[] {
  return plays.flatMap(({ version: _, ...play }) => {
    const known = feed.get(play.playId);
    return known?.standing && samePlay(known.play, play) ? [] : [`play ${play.playId}`];
  });
}

/** Plays that stand, though the file lacks them. */
function leftOver(plays: readonly SentPlay[], { feed }: GameState): string[] {
  const sent = new Set(plays.map(({ playId }) => playId));
  return [...feed.values()].flatMap(({ standing, play }) =>
    standing && !sent.has(play.playId) ? [`play ${play.playId} was not voided`] : [],
  );
}
