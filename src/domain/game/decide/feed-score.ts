import { compareGameOrder } from '../../plays/game-order';
import type { Play } from '../../plays/play';
import { pointsOf } from '../../plays/points';
import type { GameScheduled } from '../events';
import type { GameState } from '../game-state';
import type { ReportedPlay } from '../reported-play';
import type { FeedEvent } from './compare-with-feed';

/** Notes the feed's running score on every event whose play we, after all of them, see at another score. */
export function noteFeedScores(
  events: readonly FeedEvent[],
  plays: readonly ReportedPlay[],
  game: { state: GameState; schedule: GameScheduled },
): FeedEvent[] {
  const claimed = new Map(
    plays.flatMap(({ play, feedScore }) => (feedScore === undefined ? [] : [[play.playId, feedScore] as const])),
  );
  if (claimed.size === 0 || events.length === 0) return [...events];
  const ours = scoresAfter(layerAfter(events, game.state), game.schedule.homeTeam.teamId);
  return events.map((event) => {
    const { playId } = event.data.play;
    const feedScore = claimed.get(playId);
    if (feedScore === undefined || (ours.get(playId) ?? feedScore) === feedScore) return event;
    return { ...event, metadata: { ...event.metadata, feedScore } };
  });
}

function layerAfter(events: readonly FeedEvent[], state: GameState): Play[] {
  const layer = new Map<number, Play>();
  for (const [playId, { play, standing }] of state.feed) if (standing) layer.set(playId, play);
  for (const { data } of events) layer.set(data.play.playId, data.play);
  return [...layer.values()];
}

/** `home-away` after each play that scores. */
function scoresAfter(layer: readonly Play[], homeTeamId: number): ReadonlyMap<number, string> {
  let home = 0;
  let away = 0;
  const scores = new Map<number, string>();
  for (const play of layer.filter((play) => pointsOf(play) > 0).sort(compareGameOrder)) {
    if (play.teamId === homeTeamId) home += pointsOf(play);
    else away += pointsOf(play);
    scores.set(play.playId, `${home}-${away}`);
  }
  return scores;
}
