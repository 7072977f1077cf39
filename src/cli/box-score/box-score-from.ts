import type { GameScheduled } from '../../domain/game/events';
import { boxScoreBody } from '../../domain/as-of/box-score-body';
import { gameHead } from '../../domain/as-of/game-head';
import { BOX_SCORES, type BoxScoreDocument } from '../../read-models/documents/box-score-document';
import { type GameDocument, GAMES } from '../../read-models/documents/game-document';
import type { Engines } from '../engines/engines';
import { Follower } from '../engines/follower';
import type { OpenData } from '../engines/open-data';
import { type ApiClient, Problem } from '../server/api-client';
import type { Progress } from '../terminal/progress';
import type { BoxScoreSheet } from './box-score-sheet';

export interface FoundBoxScore {
  readonly sheet: BoxScoreSheet;
  /** As the API answers it. */
  readonly answer: object;
}

/** The box score of a game, `undefined` where there is no such game. Closes the engines. */
export async function boxScoreFrom(
  data: OpenData,
  gameId: string,
  progress: Progress,
): Promise<FoundBoxScore | undefined> {
  return data.kind === 'server' ? fromServer(data.client, gameId) : fromEngines(data.engines, gameId, progress);
}

async function fromServer(client: ApiClient, gameId: string): Promise<FoundBoxScore | undefined> {
  const path = `/games/${encodeURIComponent(gameId)}`;
  try {
    const answer = await client.get<BoxScoreSheet>(`${path}/stats`);
    const { items } = await client.get<{ items: readonly { data: GameScheduled }[] }>(`${path}/history?limit=1`);
    const date = items[0]?.data.date;
    return { answer, sheet: { ...answer, ...(date !== undefined && { date }) } };
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return undefined;
    throw error;
  }
}

/** What was recorded since the read models were last kept is folded first. */
async function fromEngines(engines: Engines, gameId: string, progress: Progress): Promise<FoundBoxScore | undefined> {
  const follower = new Follower(engines, (line) => progress.say(line));
  const documents = engines.readModels.live();
  try {
    await follower.caughtUp((fraction) => progress.update({ fraction, note: 'box scores catch up' }));
    const box = await documents.get<BoxScoreDocument>(BOX_SCORES.model, gameId);
    const game = await documents.get<GameDocument>(GAMES.model, gameId);
    if (!box) return undefined;
    const answer = boxScoreBody(gameHead(box), box);
    return { answer, sheet: { ...box, revision: box.revision.toString(), ...(game && { date: game.date }) } };
  } finally {
    await follower.close();
    await engines.close();
  }
}
