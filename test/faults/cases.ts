import type { Play } from '../../src/domain/plays/play';
import type { SimulatedGame } from '../../src/simulator/simulate-game';
import { HttpClient } from '../kit/http-client';
import type { Received } from '../kit/http-exchange';
import type { Fire } from './fire';

/** A case as far as its clients were answered. */
export interface FollowedCase {
  readonly correctionId: string;
  readonly gameId: string;
  /** Of the last answer. */
  readonly status: string;
  /** Whether the last call on it was cut off: then nobody called again. */
  readonly cutOff: boolean;
}

interface Answer {
  readonly correctionId: string;
  readonly status: string;
}

/** Asks for one scoring change after another in a game, each of a basket of its own, and has each approved by two, until the fire is over. */
export async function correctUnderFire(url: string, game: SimulatedGame, fire: Fire): Promise<FollowedCase[]> {
  const http = new HttpClient(url);
  const followed: FollowedCase[] = [];
  for (const basket of game.plays.filter(isBasket)) {
    if (fire.isOver) break;
    const opened = await fire.under(() => post(http, 'rita', `games/${game.gameId}/corrections`, requestFor(basket)));
    if (opened) followed.push(await approveUnderFire(http, { ...opened, gameId: game.gameId }, fire));
  }
  return followed;
}

async function approveUnderFire(
  http: HttpClient,
  { correctionId, gameId, status }: Answer & { readonly gameId: string },
  fire: Fire,
): Promise<FollowedCase> {
  let last = status;
  for (const approver of ['ann', 'bob']) {
    const approved = await fire.under(() => post(http, approver, `corrections/${correctionId}/approve`, {}));
    if (approved === undefined) return { correctionId, gameId, status: last, cutOff: true };
    last = approved.status;
  }
  return { correctionId, gameId, status: last, cutOff: false };
}

/** @throws Error for an answer that is no success */
async function post(http: HttpClient, actor: string, path: string, body: object): Promise<Answer> {
  const sent = { method: 'POST', path: `/api/v1/${path}`, headers: { 'x-actor': actor }, body };
  const answer: Received<Answer> = await http.send(sent);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

type Basket = Extract<Play, { type: 'shot' }>;

function isBasket(play: Play): play is Basket {
  return play.type === 'shot' && play.made;
}

/** A case that moves the score, so that two have to approve it. */
function requestFor({ playId, shotValue }: Basket): object {
  const changes = [{ op: 'amend', playId, set: { shotValue: shotValue === 2 ? 3 : 2 } }];
  return { reasonCode: 'VIDEO_REVIEW', reason: 'A toe was on the line, or was not.', changes };
}
