import { CORRECTIONS } from '../../read-models/documents/correction-document';
import { GAMES } from '../../read-models/documents/game-document';
import { PLAYER_GAMES } from '../../read-models/documents/player-game-document';
import { PLAYER_SEASONS } from '../../read-models/documents/player-season-document';
import { TEAM_SEASONS } from '../../read-models/documents/team-season-document';
import type { Generation } from '../../read-models/read-models';

/** The read models that have an index by which all their documents can be listed. Of every game there is one in each of the others. */
const COUNTED = [
  [GAMES.model, 'date'],
  [PLAYER_GAMES.model, 'game'],
  [TEAM_SEASONS.model, 'season'],
  [PLAYER_SEASONS.model, 'season'],
  [CORRECTIONS.model, 'feed'],
] as const;

const PAGE = 1_000;

/** By model. */
export type DocumentCounts = Readonly<Record<string, number>>;

export async function countDocuments(generation: Generation): Promise<DocumentCounts> {
  const counts: Record<string, number> = {};
  for (const [model, index] of COUNTED) counts[model] = await countIn(generation, model, index);
  return counts;
}

async function countIn(generation: Generation, model: string, index: string): Promise<number> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await generation.query(model, { index, limit: PAGE, ...(cursor !== undefined && { cursor }) });
    count += page.items.length;
    cursor = page.cursor;
  } while (cursor !== undefined);
  return count;
}
