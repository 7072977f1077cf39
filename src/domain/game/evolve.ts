import type { Play } from '../plays/play';
import type { DecisionMetadata, GameEvent } from './events';
import type { FeedPlay, GameState } from './game-state';

/** The state after `events`. One call copies what it changes once, however many events there are. */
export function evolve(state: GameState, events: readonly GameEvent[]): GameState {
  const next: Draft = { ...state, rosters: new Map(state.rosters), feed: new Map(state.feed), cases: [...state.cases] };
  for (const event of events) {
    apply(next, event);
    next.length += 1;
  }
  return next;
}

type Draft = {
  -readonly [K in keyof GameState]: GameState[K] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : GameState[K] extends readonly (infer Item)[]
      ? Item[]
      : GameState[K];
};

function apply(state: Draft, event: GameEvent): void {
  switch (event.type) {
    case 'GameScheduled':
      state.schedule = event.data;
      return;
    case 'RosterDeclared':
      state.rosters.set(event.data.teamId, event.data);
      state.rosterInferred = event.metadata?.rosterInferred ?? false;
      return;
    case 'GameStarted':
      state.status = 'started';
      return;
    case 'GameCompleted':
      state.status = 'completed';
      return;
    case 'GameClosed':
      state.status = 'closed';
      return;
    case 'GameReopened':
      state.status = 'reopened';
      return;
    case 'PlayRecorded':
    case 'PlayAmended':
      state.feed.set(event.data.play.playId, feedPlay(state, event.data.play, event.metadata));
      noteFeed(state, event.metadata);
      return;
    case 'PlayVoided':
      voidPlay(state, event.data.playId);
      noteFeed(state, event.metadata);
      return;
    case 'ScoringChanged':
      state.cases.push({ correctionId: event.data.correctionId, appliedAt: state.length, changes: event.data.changes });
      return;
    case 'ScoringChangeReverted':
      state.cases.push({ ...event.data, appliedAt: state.length, changes: [] });
      return;
    case 'NoteAdded':
      return;
    default:
      event satisfies never;
  }
}

function feedPlay(state: Draft, play: Play, metadata: DecisionMetadata = {}): FeedPlay {
  const { version, feedScore } = metadata;
  return {
    play,
    standing: true,
    changedAt: state.length,
    ...(version !== undefined && { version }),
    ...(feedScore !== undefined && { feedScore }),
  };
}

function voidPlay(state: Draft, playId: number): void {
  const known = state.feed.get(playId);
  if (known) state.feed.set(playId, { ...known, standing: false, changedAt: state.length });
}

function noteFeed(state: Draft, metadata: DecisionMetadata = {}): void {
  state.source ??= metadata.feed ?? metadata.source;
  if (metadata.fileTime !== undefined && (state.fileTime === undefined || metadata.fileTime > state.fileTime))
    state.fileTime = metadata.fileTime;
}
