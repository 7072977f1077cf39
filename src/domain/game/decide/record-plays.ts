import type { DecidedEvent } from '../decided-event';
import type { GameScheduled } from '../events';
import type { GameState } from '../game-state';
import { Refusal } from '../refusal';
import type { RecordPlays, SyncFeed } from './command';
import { compareWithFeed, type FeedEvent } from './compare-with-feed';
import { noteFeedScores } from './feed-score';
import { playFaults } from './play-faults';
import { openScheduleOf } from './schedule-of';

/** Reported plays against the game's feed. The first play starts the game, a `gameEnd` completes it. */
export function recordPlays(command: RecordPlays, state: GameState): readonly DecidedEvent[] {
  const events = reportedEvents(command, state);
  const { expectedRevision } = command;
  const revision = BigInt(state.length - 1);
  if (events.length > 0 && expectedRevision !== undefined && expectedRevision !== revision) {
    throw new Refusal('revision-conflict', `the game is at revision ${revision}, not at ${expectedRevision}`);
  }
  return withStatus(events, state);
}

/** The feed events of reported plays, each with its source. @throws Refusal */
export function reportedEvents(command: RecordPlays | SyncFeed, state: GameState): FeedEvent[] {
  const schedule = openScheduleOf(state);
  checkSource(command.source, state);
  checkPlays(command, schedule, state);
  const events = compareWithFeed(command.plays, state);
  return noteFeedScores(events, command.plays, { state, schedule }).map((event) => ({
    ...event,
    metadata: { ...event.metadata, source: command.source },
  }));
}

function checkSource(source: string, state: GameState): void {
  if (state.source !== undefined && state.source !== source) {
    throw new Refusal('other-source', `the plays of this game come from ${state.source}, not from ${source}`);
  }
}

function checkPlays({ plays }: RecordPlays | SyncFeed, schedule: GameScheduled, state: GameState): void {
  const faults = playFaults(plays, schedule, state);
  if (faults.length > 0) throw new Refusal('rule-broken', 'a play breaks a rule of the game', faults);
}

/**
 * Adds what the plays imply of the game's status: begun before the first, completed behind its end. Where a request was interrupted between
 * the end and `GameCompleted`, the next one completes the game, though it may bring no play that is new.
 */
export function withStatus(events: readonly DecidedEvent[], state: GameState): readonly DecidedEvent[] {
  const started = state.status === 'scheduled' && events.length > 0 ? [{ type: 'GameStarted', data: {} } as const] : [];
  const ended =
    (state.status !== 'completed' && events.some(isGameEnd)) || (state.status === 'started' && hasEnded(state));
  return [...started, ...events, ...(ended ? [{ type: 'GameCompleted', data: {} } as const] : [])];
}

function hasEnded({ feed }: GameState): boolean {
  for (const { standing, play } of feed.values()) if (standing && play.type === 'gameEnd') return true;
  return false;
}

function isGameEnd(event: DecidedEvent): boolean {
  return (event.type === 'PlayRecorded' || event.type === 'PlayAmended') && event.data.play.type === 'gameEnd';
}
