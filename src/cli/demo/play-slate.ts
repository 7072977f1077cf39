import { setTimeout as wait } from 'node:timers/promises';
import type { BoxScoreSheet } from '../box-score/box-score-sheet';
import type { ScoreBoardGame } from '../score-board/score-board';
import type { ApiClient } from '../server/api-client';
import { grouped } from '../terminal/numerals';
import { FeedCounts, LiveFeed } from './live-feed';
import type { Moment } from './moment';
import type { ScheduledGame } from './slate';
import type { Stage } from './stage';

/** Between one look at the board and the next, in milliseconds. */
const TICK = 120;

export interface Evening {
  readonly games: readonly ScheduledGame[];
  readonly moments: readonly Moment[];
  /** Seconds of the evening in a second of ours. */
  readonly speed: number;
  readonly client: ApiClient;
  readonly stage: Stage;
  readonly stop: AbortSignal;
  /** Told when the feed has changed its mind about points. */
  readonly onMoment: (moment: Moment, effect: Effect) => Promise<void>;
}

export type Scores = readonly [away: number, home: number];

/** What a moment did: the scores before and after it, and the events of its play. */
export interface Effect {
  readonly before: Scores;
  readonly after: Scores;
  readonly events: readonly PlayEvent[];
}

/** An event as the history of its game gives it. */
export interface PlayEvent {
  readonly revision: string;
  readonly type: string;
  readonly data: { readonly playId?: number; readonly play?: { readonly playId: number } };
}

/** Plays the evening through the API, all games side by side, and keeps the board moving. */
export async function playSlate(evening: Evening): Promise<FeedCounts> {
  const { games, client, speed, stop } = evening;
  const counts = new FeedCounts();
  const feeds = games.map((game) => new LiveFeed(game, client, counts));
  await Promise.all(feeds.map((feed) => feed.declare()));
  const moments = [...evening.moments];
  for (let second = 0; !feeds.every((feed) => feed.over); second += (TICK / 1000) * speed) {
    stop.throwIfAborted();
    for (let due = dueMoment(moments, second); due; due = dueMoment(moments, second))
      await passMoment(due, feeds, evening);
    await Promise.all(feeds.map((feed) => feed.sendUntil(second)));
    await showBoard(evening, counts);
    await wait(TICK, undefined, { signal: stop });
  }
  await settled(feeds, client);
  await showBoard(evening, counts);
  evening.stage.leaveBoard();
  return counts;
}

/** Takes the next moment out of the list when its time has come. */
function dueMoment(moments: Moment[], second: number): Moment | undefined {
  const [next] = moments;
  const step = next?.game.feed[next.step];
  if (!next || !step || next.game.tipOff + step.at > second) return undefined;
  return moments.shift();
}

async function passMoment(moment: Moment, feeds: readonly LiveFeed[], { client, onMoment }: Evening): Promise<void> {
  const feed = feeds.find(({ game }) => game === moment.game);
  if (!feed) return;
  await feed.sendSteps(moment.step);
  const before = await scoresOf(feed, client);
  await feed.sendSteps(moment.step + 1);
  const after = await scoresOf(feed, client);
  await onMoment(moment, { before, after, events: await eventsOf(moment.playId, feed, client) });
}

async function eventsOf(playId: number, { path }: LiveFeed, client: ApiClient): Promise<readonly PlayEvent[]> {
  const { items } = await client.get<{ items: readonly PlayEvent[] }>(`${path}/history?limit=1000`);
  return items.filter(({ data }) => (data.play?.playId ?? data.playId) === playId);
}

async function scoresOf(feed: LiveFeed, client: ApiClient): Promise<Scores> {
  const { awayTeam, homeTeam } = await client.get<BoxScoreSheet>(`${feed.path}/stats?minRevision=${feed.revision}`);
  return [awayTeam.score, homeTeam.score];
}

async function settled(feeds: readonly LiveFeed[], client: ApiClient): Promise<void> {
  await Promise.all(feeds.map((feed) => scoresOf(feed, client)));
}

async function showBoard({ client, games, stage }: Evening, counts: FeedCounts): Promise<void> {
  const date = games[0]?.declaration.date ?? '';
  const { items } = await client.get<{ items: readonly ScoreBoardGame[] }>(`/games?date=${date}&limit=1000`);
  const note = `${grouped(counts.plays)} plays in ${grouped(counts.requests)} requests · ${counts.late} late · ${counts.edited} edited · ${counts.deleted} withdrawn`;
  stage.board([...items].sort(byId), note);
}

function byId(a: ScoreBoardGame, b: ScoreBoardGame): number {
  return a.gameId.localeCompare(b.gameId, 'en', { numeric: true });
}
