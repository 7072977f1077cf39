import { CollectedFindings } from './collected-findings';
import { readGames } from './games/read-games';
import type { ShareMessage, ShareTask } from './share-message';

/** A process of its own: compares its share of the games, and tells its parent how far it is and what it found. */
async function compareShare({ narrowing, share }: ShareTask): Promise<void> {
  const found = new CollectedFindings(narrowing.statistic);
  let games = 0;
  for await (const { game, fraction } of readGames(narrowing, share)) {
    found.compare(game);
    tell({ games: (games += 1), fraction });
  }
  tell({ games, fraction: 1, findings: found.all }, () => process.disconnect());
}

function tell(message: ShareMessage, told?: () => void): void {
  process.send?.(message, undefined, undefined, told);
}

// Not without its parent.
process.once('disconnect', () => process.exit());
process.once('message', (task: ShareTask) => void compareShare(task));
