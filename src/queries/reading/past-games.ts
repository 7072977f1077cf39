import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { GameAsOf } from '../../domain/as-of/game-as-of';
import { gameStream } from '../../domain/game/game-stream';
import { RecordedGame } from '../../domain/game/recorded-game';
import { LEDGER } from '../../engines.module';
import type { Lasting } from '../../http/answers/answer';
import { Problem } from '../../http/problems/problem';
import { readFormulas } from '../../http/requests/formulas';
import { badFields } from '../../http/requests/read-fields';
import type { Ledger } from '../../ledger/ledger';
import type { AsOfWanted, KnownUntil } from './as-of-wanted';
import { revisionAhead } from './revision-ahead';
import { unknownGame } from './unknown-game';

/** So many pasts of games are remembered. */
const REMEMBERED = 64;

/** So long an event may take, from its stamp to its place in the ledger, in milliseconds: until then the past may still change (S20). */
const SETTLED_AFTER = 10_000;

/** A game as it was known. */
export interface PastGame {
  readonly game: RecordedGame;
  readonly lasting: Lasting;
}

/** Games as they were known once, straight from the ledger. */
@Injectable()
export class PastGames {
  private readonly games = new LRUCache<string, RecordedGame>({ max: REMEMBERED });
  /** Revisions by game and instant. */
  private readonly revisions = new LRUCache<string, bigint>({ max: REMEMBERED * 16 });

  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  /** @throws Problem `unknown-game`, `unknown-revision`, `unknown-moment`, or `bad-query` for an instant ahead */
  async known(gameId: string, { timestamp, revision }: KnownUntil): Promise<PastGame> {
    if (timestamp !== undefined) return this.knownAt(gameId, timestamp);
    if (revision !== undefined) return { game: await this.upTo(gameId, revision), lasting: 'for-ever' };
    return { game: await this.upTo(gameId, await this.head(gameId)), lasting: 'until-it-changes' };
  }

  /** @throws Problem as `known`; `revision-ahead`: the ledger has no one to wait for; and `bad-query` where the events of then are of formulas that are not known here */
  async asOf(gameId: string, wanted: AsOfWanted): Promise<{ readonly asOf: GameAsOf; readonly lasting: Lasting }> {
    const { game, lasting } = await this.known(gameId, wanted);
    const { at, timestamp, formulas = readFormulas(game.formulaVersion), minRevision = 0n } = wanted;
    const head = minRevision > game.standing.revision ? await this.head(gameId) : minRevision;
    if (head < minRevision) throw revisionAhead(head);
    const seen = { formulas, ...(at && { at }), ...(timestamp !== undefined && { timestamp }) };
    return { asOf: new GameAsOf(game, seen), lasting };
  }

  private async knownAt(gameId: string, timestamp: string): Promise<PastGame> {
    const age = Date.now() - Date.parse(timestamp);
    if (age < 0) throw badFields('bad-query', [{ pointer: '/timestamp', message: 'timestamp must not be ahead' }]);
    const settled = age > SETTLED_AFTER;
    const key = `${gameId};${timestamp}`;
    const revision = (settled ? this.revisions.get(key) : undefined) ?? (await this.revisionAt(gameId, timestamp));
    if (settled) this.revisions.set(key, revision);
    return { game: await this.upTo(gameId, revision), lasting: settled ? 'for-ever' : 'no-time' };
  }

  /** Of the last event that was recorded by then: no event was stamped earlier than the one before it. */
  private async revisionAt(gameId: string, timestamp: string): Promise<bigint> {
    const head = await this.head(gameId);
    for await (const { revision, metadata } of this.ledger.readStream(gameStream(gameId), {
      direction: 'backwards',
      from: head,
    }))
      if (String(metadata['recordedAt']) <= timestamp) return revision;
    throw new Problem('unknown-moment', `nothing was known of game ${gameId} at ${timestamp}`);
  }

  private async head(gameId: string): Promise<bigint> {
    const last = this.ledger.readStream(gameStream(gameId), { direction: 'backwards', limit: 1 });
    for await (const { revision } of last) return revision;
    throw unknownGame(gameId);
  }

  private async upTo(gameId: string, revision: bigint): Promise<RecordedGame> {
    const key = `${gameId};${revision}`;
    const known = this.games.get(key);
    if (known) return known;
    const head = await this.head(gameId);
    if (revision > head)
      throw new Problem('unknown-revision', `game ${gameId} has come to revision ${head}, not to ${revision}`);
    const stream = this.ledger.readStream(gameStream(gameId), { limit: Number(revision) + 1 });
    const game = await RecordedGame.from(gameId, stream);
    this.games.set(key, game);
    return game;
  }
}
