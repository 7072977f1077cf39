import type { Play } from '../../src/domain/plays/play';
import type { GameBatch } from '../load/batches';
import { Connection } from '../load/connection';
import { percentile } from '../measuring/spread';
import type { BareAnswer } from '../server/bare-server';
import type { ServeUrls } from '../server/serve';

/** Corrections of one game, one after another. */
const CORRECTIONS = 20;

/** Milliseconds from an approval that is answered to the box score that shows it; bare: from an append on disk to a document on disk. */
export interface Correcting {
  readonly ours: Percentiles;
  readonly bare: Percentiles;
}

interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

/** Takes assists from baskets of a game, each by a case of its own that one other has to approve. */
export async function correctGame(urls: ServeUrls, gameId: string, { plays }: GameBatch): Promise<Correcting> {
  const [requester, approver, bare] = [
    new Connection(urls.ours, 'requester'),
    new Connection(urls.ours, 'approver'),
    new Connection(urls.bare),
  ];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const { playId } of assisted(plays.map(({ play }) => play as Play)).slice(0, CORRECTIONS)) {
    const asked = JSON.stringify({
      reasonCode: 'VIDEO_REVIEW',
      reason: 'No pass led to the basket.',
      changes: [{ op: 'amend', playId, set: { assistPersonId: null } }],
    });
    const { correctionId } = await requester.send<{ correctionId: string }>(
      'POST',
      `/api/v1/games/${gameId}/corrections`,
      asked,
    );
    ours.push(await approved(approver, gameId, correctionId));
    const answer = await bare.send<BareAnswer>(
      'POST',
      `/games/${gameId}/stats`,
      JSON.stringify({ plays: [{ playId }] }),
    );
    theirs.push(answer.readableAfter);
  }
  for (const connection of [requester, approver, bare]) connection.close();
  return { ours: percentiles(ours), bare: percentiles(theirs) };
}

async function approved(approver: Connection, gameId: string, correctionId: string): Promise<number> {
  const { revision } = await approver.send<{ revision: string }>(
    'POST',
    `/api/v1/corrections/${correctionId}/approve`,
    '{}',
  );
  const accepted = performance.now();
  await approver.send('GET', `/api/v1/games/${gameId}/stats?minRevision=${revision}`);
  return performance.now() - accepted;
}

function assisted(plays: readonly Play[]): readonly Play[] {
  return plays.filter((play) => play.type === 'shot' && play.made && play.assistPersonId !== undefined);
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  return { p50: percentile(sorted, 50), p99: percentile(sorted, 99) };
}
