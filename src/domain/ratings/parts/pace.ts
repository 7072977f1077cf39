import type { Centiseconds } from '../../plays/clock';
import { quotient } from '../quotient';
import type { TeamRatingInput } from '../rating-input';
import { plainPossessions } from './estimated-possessions';
import { minutesOf } from './minutes';

/** How often `possessions`, of one team, come in `minutes`, where they took `time`. */
export function possessionsPer(minutes: number, possessions: number, time: Centiseconds): number | null {
  return quotient(minutes * possessions, minutesOf(time));
}

/** Of both teams, as counted from the plays. */
export function meanPossessions({ team, opponent }: TeamRatingInput): number {
  return (team.possessions + opponent.possessions) / 2;
}

/** The pace of PER: per 48 minutes, by the plain estimate. 0 before anything was played. */
export function plainPace(input: TeamRatingInput): number {
  return possessionsPer(48, plainPossessions(input), input.team.time / 5) ?? 0;
}
