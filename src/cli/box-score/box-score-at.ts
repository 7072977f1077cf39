import type { GameScheduled } from '../../domain/game/events';
import type { ApiClient } from '../server/api-client';
import type { FoundBoxScore } from './box-score-from';
import type { BoxScoreSheet } from './box-score-sheet';

/** The box score as it was known at a revision or an instant. */
export async function boxScoreAt(client: ApiClient, gameId: string, moment: string): Promise<FoundBoxScore> {
  const path = `/games/${encodeURIComponent(gameId)}`;
  const when = /^\d+$/.test(moment) ? 'revision' : 'timestamp';
  const answer = await client.get<BoxScoreSheet>(`${path}/stats?${when}=${encodeURIComponent(moment)}`);
  const { items } = await client.get<{ items: readonly { data: GameScheduled }[] }>(`${path}/history?limit=1`);
  const date = items[0]?.data.date;
  return { answer, sheet: { ...answer, ...(date !== undefined && { date }) } };
}
