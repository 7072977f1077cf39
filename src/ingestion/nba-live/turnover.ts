import type { TurnoverPlay } from '../../domain/plays/play';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';

const KINDS = [
  'bad pass',
  'lost ball',
  'offensive foul',
  'traveling',
  'shot clock',
  'backcourt',
  '3-second-violation',
  'offensive goaltending',
  'double dribble',
  'palming',
  'discontinued dribble',
  '5-second-violation',
  '8-second-violation',
  '10-second-freethrow-shooter',
  'offensive-kicked-ball',
  'inbound',
  'illegal assist',
  'excess timeout',
  'jumpball violation',
  'illegal-out-of-bounds-screen',
  'basket-from-below',
  '5-second-back-to-the-basket',
  'punched ball',
  'swinging elbows',
  'too-many-players',
  'LaneViolation',
];

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
