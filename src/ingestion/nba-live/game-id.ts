import { UnreadableGameFile } from '../game-file';

const LEAGUE_GAME = /^00([1-6])(\d\d)\d{5}$/;

const SEASON_TYPES: Readonly<Record<string, string>> = {
  1: 'Pre Season',
  2: 'Regular Season',
  3: 'All Star',
  4: 'Playoffs',
  5: 'PlayIn',
  6: 'NBA Cup',
};

/** Season and its part, as the league's ten digits tell them: 0022400072 is of the regular season 2024-25. */
export function seasonOf(gameId: string): { readonly season: string; readonly seasonType: string } {
  const match = LEAGUE_GAME.exec(gameId);
  if (!match) throw new UnreadableGameFile(`gameId ${gameId} is not one of the NBA's`);
  const begins = Number(match[2]);
  const century = begins < 46 ? 2000 : 1900;
  return {
    season: `${century + begins}-${String((begins + 1) % 100).padStart(2, '0')}`,
    seasonType: SEASON_TYPES[match[1] ?? ''] ?? 'Regular Season',
  };
}
