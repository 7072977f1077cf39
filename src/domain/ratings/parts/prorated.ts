import { quotient } from '../quotient';
import type { PlayerRatingInput } from '../rating-input';

/**
 * Percent that a player's `count` is of `chances`, which his teams had over all of the game or season: his part of them is taken to be his part of the
 * minutes.
 */
export function proratedPercentage(count: number, chances: number, { player, team }: PlayerRatingInput): number | null {
  return quotient(100 * count * (team.time / 5), player.time * chances);
}
