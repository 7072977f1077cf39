import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourtledgerGame } from '../../ingestion/courtledger/courtledger-game';
import type { BoxScoreSheet } from '../box-score/box-score-sheet';
import type { ApiClient } from '../server/api-client';
import { checkout } from '../version';

export interface RealGame {
  readonly sheet: BoxScoreSheet;
  readonly plays: number;
  /** From the first byte sent to the box score. */
  readonly milliseconds: number;
}

/** Sends Golden State at Portland of 23 October 2024 in, and reads its box score. */
export async function sendRealGame(client: ApiClient): Promise<RealGame> {
  const file = join(checkout(), 'samples', '0022400072.json');
  const { gameId, declaration, rows, source } = readCourtledgerGame(JSON.parse(readFileSync(file, 'utf8')));
  const path = `/games/${gameId}`;
  const started = performance.now();
  await client.put(path, declaration);
  await client.post(`${path}/stats`, { source, plays: rows });
  const { revision } = await client.post<{ revision: string }>(`${path}/status`, { status: 'completed' });
  const sheet = await client.get<BoxScoreSheet>(`${path}/stats?minRevision=${revision}`);
  return { sheet: { ...sheet, date: declaration.date }, plays: rows.length, milliseconds: performance.now() - started };
}
