import type { Names } from '../correcting/correct-games';
import type { BoxScoreSheet } from './box-score-sheet';

export function namesIn({ homeTeam, awayTeam }: Pick<BoxScoreSheet, 'homeTeam' | 'awayTeam'>): Names {
  const teams = [homeTeam, awayTeam];
  return new Map([
    ...teams.map(({ teamId, name }) => [teamId, name] as const),
    ...teams.flatMap(({ players }) => players.map(({ personId, name }) => [personId, name] as const)),
  ]);
}
