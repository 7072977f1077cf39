import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourtledgerGame } from '../../../src/ingestion/courtledger/courtledger-game';
import { HttpClient } from '../../kit/http-client';
import type { Received } from '../../kit/http-exchange';
import type { BoxScoreAnswer } from '../../kit/server-api';

export interface CaseAnswer {
  readonly correctionId: string;
  readonly status: string;
  readonly reverts?: string;
  readonly approvals?: readonly string[];
  readonly approvalsNeeded?: number;
  readonly revision?: string;
  readonly diff?: readonly { scope: string; id: number; stat: string; from: unknown; to: unknown }[];
  readonly type?: string;
  readonly errors?: readonly { pointer: string; message: string }[];
}

interface HistoryItem {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
  readonly revision: string;
}

export const GAME = '0022400072';
export const PORTLAND = 1610612757;
export const GOLDEN_STATE = 1610612744;
export const MELTON = 1629001;

/**
 * Golden State at Portland, 23 October 2024: the day after, the league counted the first of two free throws by De'Anthony Melton at 2:00 of the third
 * quarter, and the final score became 140–104.
 */
export const MELTONS_FREE_THROW = {
  reasonCode: 'VIDEO_REVIEW',
  reason: 'The first of two free throws went in.',
  changes: [
    { op: 'amend', playId: 529, set: { made: true } },
    { op: 'void', playId: 530 },
  ],
};

/** Who works on corrections, and how they call the API. */
export class Statisticians {
  private readonly client: HttpClient;

  constructor(url: string) {
    this.client = new HttpClient(url);
  }

  async call<Body = CaseAnswer>(
    actor: string,
    [method, path]: readonly [string, string],
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Received<Body>> {
    return this.client.send<Body>({
      method,
      path: `/api/v1${path}`,
      headers: { 'x-actor': actor, ...headers },
      ...(body && { body }),
    });
  }

  request(actor: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Received<CaseAnswer>> {
    return this.call(actor, ['POST', `/games/${GAME}/corrections`], body, headers);
  }

  step(actor: string, correctionId: string, step: string, body: object = {}): Promise<Received<CaseAnswer>> {
    return this.call(actor, ['POST', `/corrections/${correctionId}/${step}`], body);
  }

  approve(actor: string, correctionId: string): Promise<Received<CaseAnswer>> {
    return this.step(actor, correctionId, 'approve');
  }

  /** A case that was requested by `rita`, and approved by all who are named. */
  async applied(body: object, ...approvers: readonly string[]): Promise<CaseAnswer> {
    const { correctionId } = (await this.request('rita', body)).body;
    return this.approvedBy(correctionId, ...approvers);
  }

  async approvedBy(correctionId: string, ...approvers: readonly string[]): Promise<CaseAnswer> {
    let last: CaseAnswer | undefined;
    for (const approver of approvers) last = (await this.approve(approver, correctionId)).body;
    return last as CaseAnswer;
  }

  async boxScore(minRevision = '0'): Promise<BoxScoreAnswer> {
    return (await this.call<BoxScoreAnswer>('rita', ['GET', `/games/${GAME}/stats?minRevision=${minRevision}`])).body;
  }

  /** The game's own. */
  async history(): Promise<readonly HistoryItem[]> {
    const { body } = await this.call<{ items: HistoryItem[] }>('rita', ['GET', `/games/${GAME}/history?limit=1000`]);
    return body.items.filter(({ stream }) => stream === `game-${GAME}`);
  }

  /** The game as its feed left it, scored by `sam`. */
  async playGame(): Promise<string> {
    const file = join(__dirname, '../../../samples', `${GAME}.json`);
    const { declaration, rows, source } = readCourtledgerGame(JSON.parse(readFileSync(file, 'utf8')));
    await this.call('sam', ['PUT', `/games/${GAME}`], declaration);
    await this.call('sam', ['POST', `/games/${GAME}/stats`], { source, plays: rows });
    const { body } = await this.call('sam', ['POST', `/games/${GAME}/status`], { status: 'completed' });
    return body.revision as string;
  }
}
