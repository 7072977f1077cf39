import { pointsOf } from '../../domain/plays/points';
import type { Play } from '../../domain/plays/play';
import { type FeedRow, fileAfter } from '../../simulator/feed';
import { endOf, type ScheduledGame, timeOf } from './slate';

/** A step at which the feed changes its mind about points that were on the board. */
export interface Moment {
  readonly game: ScheduledGame;
  /** Index in the game's feed. */
  readonly step: number;
  readonly playId: number;
  readonly kind: 'edit' | 'delete';
  /** The row as it was, and as it is; `undefined` where it is gone. */
  readonly before: FeedRow;
  readonly after: FeedRow | undefined;
}

/** The first deletion and the first edit that move a score once the evening has warmed up, in their order. */
export function momentsOf(games: readonly ScheduledGame[]): readonly Moment[] {
  const warm = endOf(games) / 5;
  const all = games.flatMap(scoringChanges).filter((moment) => evening(moment) > warm);
  all.sort((a, b) => evening(a) - evening(b));
  const kinds = ['delete', 'edit'] as const;
  const chosen = kinds.flatMap((kind) => all.find((moment) => moment.kind === kind) ?? []);
  return chosen.sort((a, b) => evening(a) - evening(b));
}

function evening({ game, step }: Moment): number {
  const feedStep = game.feed[step];
  return feedStep === undefined ? 0 : timeOf(game, feedStep);
}

function scoringChanges(game: ScheduledGame): Moment[] {
  return game.feed.flatMap((step, index) => {
    if (step.kind !== 'edit' && step.kind !== 'delete') return [];
    const playId = step.kind === 'delete' ? step.playId : step.row.play.playId;
    const before = fileAfter(game.feed, index).find(({ play }) => play.playId === playId);
    const after = step.kind === 'delete' ? undefined : step.row;
    if (!before || !movesScore(before.play, after?.play)) return [];
    return [{ game, step: index, playId, kind: step.kind, before, after }];
  });
}

function movesScore(before: Play, after: Play | undefined): boolean {
  return pointsOf(before) !== (after ? pointsOf(after) : 0);
}
