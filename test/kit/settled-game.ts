import type { Play } from '../../src/domain/plays/play';
import { DECLARATION, HARBOUR, rebound, shot, SUMMIT } from './a-game';
import type { HttpClient } from './http-client';
import type { Received, Sent } from './http-exchange';
import type { TestServer } from './server';

export type Source = 'courtledger' | 'nba-live';

/** A problem as a client reads it. */
export interface ProblemAnswer {
  readonly type: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

/** What a request is refused with. */
export interface Expected {
  readonly status: number;
  /** The end of the problem's `type`. */
  readonly kind: string;
  /** Of its `errors`, in their order; none where there are none. */
  readonly at?: readonly string[];
}

/** The plays of the game in our own form: a miss, its rebound, a make. */
export const PLAYS: readonly Play[] = [shot(1, { made: false }), rebound(2), shot(3, { personId: 2 })];

/** The same as rows of the live feed. */
export const LIVE_ROWS: readonly object[] = [
  liveRow(1, { shotResult: 'Missed' }),
  liveRow(2, { actionType: 'rebound', subType: 'defensive', teamId: SUMMIT, personId: 11 }),
  liveRow(3, { personId: 2 }),
];

/** A made two by player 1 of Harbour, unless told otherwise. */
export function liveRow(actionNumber: number, fields: Readonly<Record<string, unknown>> = {}): object {
  return {
    actionNumber,
    orderNumber: actionNumber * 10_000,
    period: 1,
    clock: 'PT10M00.00S',
    timeActual: '2024-11-13T00:10:49.8Z',
    actionType: '2pt',
    shotResult: 'Made',
    teamId: HARBOUR,
    personId: 1,
    ...fields,
  };
}

/** A game with plays that nothing is to change any more. */
export class SettledGame {
  readonly path: string;

  private constructor(
    private readonly server: TestServer,
    readonly gameId: string,
    readonly source: Source,
  ) {
    this.path = `/api/v1/games/${gameId}`;
  }

  static async on(server: TestServer, source: Source = 'courtledger'): Promise<SettledGame> {
    const game = new SettledGame(server, `settled-${source}`, source);
    await game.take({ method: 'PUT', path: game.path, body: DECLARATION });
    const plays = source === 'courtledger' ? PLAYS : LIVE_ROWS;
    const sent = { method: 'POST', path: `${game.path}/stats`, body: { source, plays } };
    const { revision } = await game.take<{ readonly revision: string }>(sent);
    await server.api.boxScore(game.gameId, revision);
    return game;
  }

  get http(): HttpClient {
    return this.server.api.http;
  }

  /** Sends what must be accepted. */
  async take<Body>(sent: Sent): Promise<Body> {
    const { status, body } = await this.http.send<Body>(sent);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  }

  /** Sends what must be refused: as problem details, with ledger and documents left as they are. */
  async expectRefused(sent: Sent, { status, kind, at }: Expected): Promise<Received<ProblemAnswer>> {
    const before = await this.standing();
    const answer = await this.http.send<ProblemAnswer>(sent);
    const { type, errors } = answer.body;
    expect({ status: answer.status, type, at: errors?.map(({ pointer }) => pointer) }).toEqual({
      status,
      type: `/problems/${kind}`,
      at,
    });
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    for (const { message } of errors ?? []) expect(message).not.toBe('');
    expect(await this.standing()).toEqual(before);
    return answer;
  }

  /** All that can be seen: where the ledger ends, and the documents. */
  private async standing(): Promise<unknown[]> {
    const history = await this.server.api.history(this.gameId);
    return [
      await this.server.engines.ledger.head(),
      history,
      await this.server.api.boxScore(this.gameId, history.at(-1)?.revision ?? ''),
      await this.server.api.plays(this.gameId),
      await this.server.api.games('season=2024-25'),
    ];
  }
}
