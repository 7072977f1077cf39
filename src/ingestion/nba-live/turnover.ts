import type { TurnoverPlay } from '../../domain/plays/play';
import { DEAD_BALL_TURNOVERS } from '../../domain/rules/turnover-kinds';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';

const KINDS = ['bad pass', 'lost ball', ...DEAD_BALL_TURNOVERS];

/** `bad pass out-of-bounds TURNOVER (1 TO)`, `shot clock Team TURNOVER`, behind the name. */
const DESCRIBED = new RegExp(` (?:(bad pass|lost ball|step) (out-of-bounds)|(${KINDS.join('|')}))(?: Team)? TURNOVER`);

/** `turnover`: the row's `subType` is the kind, `out-of-bounds` with a `descriptor`. Some rows have none (0022000059, G. Hayward, 3 TO). */
export function turnover(row: FeedRow): PlayContent<TurnoverPlay> {
  const described = DESCRIBED.exec(row.description);
  return {
    type: 'turnover',
    descriptor: row.text('descriptor') ?? described?.[1],
    personId: row.identity('personId'),
    stealPersonId: row.identity('stealPersonId'),
    kind: row.text('subType') ?? described?.[2] ?? described?.[3],
  };
}
