import type { Scorer } from '../box-score/scorer';

/** Writes plays that give a player a line: points by twos and a free throw, rebounds of the other team's misses, assists on a team-mate's twos. */
export function statLine(
  scorer: Scorer,
  personId: number,
  { points = 0, rebounds = 0, assists = 0 }: { points?: number; rebounds?: number; assists?: number },
): void {
  const [mate, opponent] = personId < 10 ? [5, 15] : [15, 5];
  for (let n = 0; n < Math.floor(points / 2); n += 1) scorer.made(personId);
  if (points % 2 === 1) scorer.foul(opponent).freeThrow(personId, true);
  for (let n = 0; n < rebounds; n += 1) scorer.missed(opponent).rebound(personId);
  for (let n = 0; n < assists; n += 1) scorer.made(mate, 2, { assistPersonId: personId });
}
