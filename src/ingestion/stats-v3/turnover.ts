import type { TurnoverPlay } from '../../domain/plays/play';
import type { FeedRow } from '../nba-live/feed-row';
import type { GameRows } from './game-rows';
import type { StatsV3Content } from './stats-v3-content';

const OUT_OF_BOUNDS = /^(?:out of bounds(?: -)? (lost ball|bad pass)|(step) out of bounds)$/;

/** `Turnover`: the steal is a row of its own under the same `actionNumber`. */
export function turnover(row: FeedRow, game: GameRows): StatsV3Content<TurnoverPlay> {
  return {
    type: 'turnover',
    ...kindOf(row.text('subType') ?? ''),
    stealPersonId: game.echoes.steals.get(row.requiredNumber('actionNumber')),
  };
}

/** As the live feed has them: `Out of Bounds Lost Ball Turnover` is out-of-bounds by a lost ball, `3 Second Violation` is `3-second-violation`. */
function kindOf(subType: string): Pick<TurnoverPlay, 'kind' | 'descriptor'> {
  const kind = subType.toLowerCase().replaceAll(' turnover', '');
  const [, ball, step] = OUT_OF_BOUNDS.exec(kind) ?? [];
  if (ball !== undefined || step !== undefined) return { kind: 'out-of-bounds', descriptor: ball ?? step };
  // Turnovers of which nothing more is known.
  if (kind === '' || kind === 'no') return {};
  return { kind: /^\d/.test(kind) ? kind.replaceAll(' ', '-') : kind };
}
