import { compareGameOrder } from '../../plays/game-order';
import type { DecidedEvent } from '../decided-event';
import type { GameState } from '../game-state';
import { Refusal } from '../refusal';
import type { SyncFeed } from './command';
import { reportedEvents, withStatus } from './record-plays';

/** The whole current file of a feed: what is new or changed in it, and the plays that it has dropped, voided in game order. */
export function syncFeed(command: SyncFeed, state: GameState): readonly DecidedEvent[] {
  const { plays, fileTime, source } = command;
  if (plays.length === 0)
    throw new Refusal('empty-feed', 'a file without plays would void the whole game', [
      { pointer: '/plays', message: 'plays must hold at least one play' },
    ]);
  const reported = reportedEvents(command, state);
  checkFileTime(command, state);
  const present = new Set(plays.map(({ play }) => play.playId));
  const dropped = [...state.feed.values()]
    .filter(({ standing, play }) => standing && !present.has(play.playId))
    .map(({ play }) => play);
  const voided = dropped
    .sort(compareGameOrder)
    .map(({ playId }) => ({ type: 'PlayVoided', data: { playId }, metadata: { source } }) as const);
  const events = [...reported, ...voided];
  return withStatus(
    fileTime === undefined ? events : events.map((event) => ({ ...event, metadata: { ...event.metadata, fileTime } })),
    state,
  );
}

function checkFileTime({ fileTime, confirmedTime = '' }: SyncFeed, { fileTime: recordedTime = '' }: GameState): void {
  const last = confirmedTime > recordedTime ? confirmedTime : recordedTime;
  if (fileTime !== undefined && fileTime < last)
    throw new Refusal('stale-feed', `the file is of ${fileTime}, older than the last one accepted, of ${last}`, [
      { pointer: '/fileTime', message: `fileTime must be ${last} or later` },
    ]);
}
