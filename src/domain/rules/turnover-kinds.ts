import type { TurnoverPlay } from '../plays/play';

/**
 * Turnovers by which nobody can have stolen the ball. All 59,432 steals of five seasons are on a bad pass or a lost ball that stayed in bounds; official
 * changes also give one to a ball that the feed had seen go out (0022200642/231, 0022300285/474), so that is none of these.
 */
export const DEAD_BALL_TURNOVERS: readonly string[] = [
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

const DEAD_BALL: ReadonlySet<string | undefined> = new Set(DEAD_BALL_TURNOVERS);

export function isDeadBallTurnover({ kind }: TurnoverPlay): boolean {
  return DEAD_BALL.has(kind);
}
