import type { JumpBallPlay } from '../../domain/plays/play';
import type { FeedRow } from './feed-row';
import type { PlayContent } from './play-content';

/**
 * `jumpball`: the league spells `jumpBallRecoverdPersonId`. Whoever recovers the ball is the row's `personId` too; where the team does,
 * nobody is named (0022000001, action 4).
 */
export function jumpBall(row: FeedRow): PlayContent<JumpBallPlay> {
  return {
    type: 'jumpBall',
    subType: row.text('subType'),
    descriptor: row.text('descriptor'),
    wonPersonId: row.identity('jumpBallWonPersonId'),
    lostPersonId: row.identity('jumpBallLostPersonId'),
    recoveredPersonId: row.identity('jumpBallRecoverdPersonId') ?? row.identity('personId'),
  };
}
