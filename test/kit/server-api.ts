import { setTimeout as wait } from 'node:timers/promises';
import type { Flag } from '../../src/domain/box-score/flag';
import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import type { Play } from '../../src/domain/plays/play';
import { HttpClient } from './http-client';
import type { NamedTeamBoxScore } from '../../src/domain/as-of/named-box-score';

/** What a server answered; `body` is that of the call where `status` is 200, else problem details. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

export interface WriteAnswer {
  readonly revision: string;
  readonly recorded?: number;
  readonly amended?: number;
  readonly voided?: number;
  readonly duplicates?: number;
  readonly unchanged?: number;
  /** Of a refusal: `/problems/stale-feed`. */
  readonly type?: string;
}

export interface BoxScoreAnswer {
  readonly gameId: string;
  readonly status: string;
  readonly revision: string;
  readonly formulaVersion: number;
  readonly flags: readonly Flag[];
  readonly homeTeam: NamedTeamBoxScore;
  readonly awayTeam: NamedTeamBoxScore;
}

export type PlayItem = Play & {
  readonly scoreHome: number;
  readonly scoreAway: number;
  readonly description: string;
  readonly flags: readonly Flag[];
};

export interface HistoryItem {
  readonly stream: string;
  readonly eventId: string;
  readonly revision: string;
  readonly type: string;
  readonly data: { readonly play?: Play; readonly playId?: number };
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface GameItem {
  readonly gameId: string;
  readonly revision: string;
  readonly homeTeam: { readonly score: number };
  readonly awayTeam: { readonly score: number };
}

interface Readiness {
  readonly projection: { readonly lagSeconds: number };
  readonly seasons: { readonly lagSeconds: number };
  readonly corrections: { readonly lagSeconds: number };
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursor?: string;
}

const PATIENCE = 60_000;
const RETRY_AFTER = 100;

/** The API of a server, as a client calls it. Every answer is held to the server's own description. */
export class ServerApi {
  readonly http: HttpClient;

  constructor(url: string) {
    this.http = new HttpClient(url);
  }

  send<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    return this.http.send(body === undefined ? { method, path } : { method, path, body });
  }

  declare(gameId: string, declaration: GameDeclaration): Promise<Answer<WriteAnswer>> {
    const { rosterInferred: _, ...body } = declaration;
    return this.send('PUT', `/api/v1/games/${gameId}`, body);
  }

  record(
    gameId: string,
    body: { readonly source: string; readonly plays: readonly unknown[] },
  ): Promise<Answer<WriteAnswer>> {
    return this.send('POST', `/api/v1/games/${gameId}/stats`, body);
  }

  sync(
    gameId: string,
    body: { readonly source: string; readonly plays: readonly unknown[]; readonly fileTime?: string },
  ): Promise<Answer<WriteAnswer>> {
    return this.send('PUT', `/api/v1/games/${gameId}/feed`, body);
  }

  /** Once `minRevision` can be read: asked again where the answer says to (a slow engine takes its time), and no more once a minute has gone. */
  async boxScore(gameId: string, minRevision: string): Promise<BoxScoreAnswer> {
    const path = `/api/v1/games/${gameId}/stats?minRevision=${minRevision}`;
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await wait(RETRY_AFTER)) {
      const { status, body } = await this.send<BoxScoreAnswer>('GET', path);
      if (status === 200) return body;
      if (status !== 503) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    }
    throw new Error(`GET ${path}: not projected within ${PATIENCE} ms`);
  }

  /** Once every event is in every document. */
  async caughtUp(): Promise<void> {
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await wait(RETRY_AFTER / 5)) {
      const { status, body } = await this.send<Readiness>('GET', '/health/ready');
      const { projection, seasons, corrections } = body;
      if (status === 200 && [projection, seasons, corrections].every(({ lagSeconds }) => lagSeconds === 0)) return;
    }
    throw new Error(`not caught up within ${PATIENCE} ms`);
  }

  plays(gameId: string, limit = 1000): Promise<PlayItem[]> {
    return this.list(`/api/v1/games/${gameId}/plays?`, limit);
  }

  history(gameId: string, limit = 1000): Promise<HistoryItem[]> {
    return this.list(`/api/v1/games/${gameId}/history?`, limit);
  }

  games(query: string, limit = 1000): Promise<GameItem[]> {
    return this.list(`/api/v1/games?${query}&`, limit);
  }

  /** Every page of a list. */
  private async list<Item>(path: string, limit: number): Promise<Item[]> {
    const items: Item[] = [];
    let more = '';
    for (;;) {
      const page = await this.read<Page<Item>>(`${path}limit=${limit}${more}`);
      items.push(...page.items);
      if (page.cursor === undefined) return items;
      more = `&cursor=${encodeURIComponent(page.cursor)}`;
    }
  }

  /** The answer of a call that succeeds. */
  async read<Body>(path: string): Promise<Body> {
    const { status, body } = await this.send<Body>('GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }
}
