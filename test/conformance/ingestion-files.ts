import { existsSync } from 'node:fs';
import { NBA_DATA_DIR } from '../../conformance/games/nba-data';

/** `describe` where the real games are, else `describe.skip` under a title that says why. */
export function describeWithRealGames(title: string, suite: () => void): void {
  if (existsSync(NBA_DATA_DIR)) describe(title, suite);
  else describe.skip(`${title} (skipped: no real games in ${NBA_DATA_DIR}, set NBA_DATA_DIR)`, suite);
}
