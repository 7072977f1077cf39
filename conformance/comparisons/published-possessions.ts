import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../comparison';
import { NBA_DATA_DIR } from '../games/nba-data';

interface AdvancedBoxScore {
  readonly boxScoreAdvanced: Readonly<
    Record<'homeTeam' | 'awayTeam', { readonly teamTricode: string; readonly statistics: { possessions: number } }>
  >;
}

/** The league's own counts, where its advanced box score of a game is at hand (0022200552, Chicago at Cleveland). */
export const publishedPossessions: Comparison = {
  name: 'advanced box score',
  *cells({ gameId, box }) {
    const path = join(NBA_DATA_DIR, 'oracles', gameId, 'BoxScoreAdvancedV3.json');
    if (!existsSync(path)) return;
    const { homeTeam, awayTeam } = (JSON.parse(readFileSync(path, 'utf8')) as AdvancedBoxScore).boxScoreAdvanced;
    for (const [ours, theirs] of [
      [box.home, homeTeam],
      [box.away, awayTeam],
    ] as const) {
      const of = { name: theirs.teamTricode };
      yield {
        statistic: 'possessions',
        of,
        ours: ours.statistics.possessions,
        theirs: theirs.statistics.possessions,
      };
    }
  },
  explain: () => ({ cause: 'unexplained', playIds: [] }),
};
