import type { FreeThrowPlay, ShotPlay } from '../plays/play';
import { pointsOf } from '../plays/points';
import type { Counts } from './counts';

/** Where a team's points came from, by the qualifiers of its plays. Made and attempted are field goals; points have the free throws in them. */
export interface PointsByOrigin {
  pointsFromTurnovers: number;
  fastBreakPointsMade: number;
  fastBreakPointsAttempted: number;
  secondChancePointsMade: number;
  secondChancePointsAttempted: number;
  pointsInThePaintMade: number;
  pointsInThePaintAttempted: number;
}

export function noPointsByOrigin(): PointsByOrigin {
  return {
    pointsFromTurnovers: 0,
    fastBreakPointsMade: 0,
    fastBreakPointsAttempted: 0,
    secondChancePointsMade: 0,
    secondChancePointsAttempted: 0,
    pointsInThePaintMade: 0,
    pointsInThePaintAttempted: 0,
  };
}

/** Adds a shot or a free throw to the origins of its team and to the points of `credited`. */
export function countOrigins(play: ShotPlay | FreeThrowPlay, credited: Counts, team: PointsByOrigin): void {
  if (play.qualifiers === undefined) return;
  const points = pointsOf(play);
  const attempted = play.type === 'shot' ? 1 : 0;
  const made = play.made ? attempted : 0;
  for (const qualifier of play.qualifiers) {
    switch (qualifier) {
      case 'fastbreak':
        credited.pointsFastBreak += points;
        team.fastBreakPointsMade += made;
        team.fastBreakPointsAttempted += attempted;
        break;
      case '2ndchance':
        credited.pointsSecondChance += points;
        team.secondChancePointsMade += made;
        team.secondChancePointsAttempted += attempted;
        break;
      case 'pointsinthepaint':
        credited.pointsInThePaint += points;
        team.pointsInThePaintMade += made;
        team.pointsInThePaintAttempted += attempted;
        break;
      case 'fromturnover':
        team.pointsFromTurnovers += points;
        break;
    }
  }
}
