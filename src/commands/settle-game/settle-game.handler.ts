import { hash, randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { GameAsOf } from '../../domain/as-of/game-as-of';
import type { PlacedEvent } from '../../domain/game/game-standing';
import { gameStream } from '../../domain/game/game-stream';
import { RecordedGame } from '../../domain/game/recorded-game';
import { CHAIN_START } from '../../domain/proof/hash-chain';
import { GAME_SETTLED, type GameSettled, settlementStream } from '../../domain/settlement/settlement';
import { LEDGER } from '../../engines.module';
import { Problem } from '../../http/problems/problem';
import { readFormulas } from '../../http/requests/formulas';
import { badFields } from '../../http/requests/read-fields';
import type { Ledger } from '../../ledger/ledger';
import { chainEvent, stampAfter } from '../recording/chain-event';
import type { RecordingContext } from '../recording/recording-context';
import { type Settled, SettleGameCommand } from './settle-game.command';

/** A settlement names a revision, so that it stays what it is whatever is recorded later, or was on its way. */
@CommandHandler(SettleGameCommand)
export class SettleGameHandler implements ICommandHandler<SettleGameCommand> {
  constructor(@Inject(LEDGER) private readonly ledger: Ledger) {}

  /** @throws Problem `bad-body` for an instant ahead, `unknown-game`, `unknown-moment` */
  async execute({ gameId, at, context }: SettleGameCommand): Promise<Settled> {
    const now = new Date().toISOString();
    if (at > now) throw badFields('bad-body', [{ pointer: '/at', message: 'at must not be ahead' }]);
    const game = await this.knownAt(gameId, at);
    const formulas = readFormulas(game.formulaVersion);
    const answer = new GameAsOf(game, { formulas, timestamp: at }).boxScoreAnswer();
    const settled: GameSettled = {
      gameId,
      at,
      revision: game.standing.revision.toString(),
      formulaVersion: formulas.version,
      sha256: hash('sha256', JSON.stringify(answer), 'hex'),
    };
    const settlementId = randomUUID();
    await this.record(settlementId, settled, { context, now });
    const { revision, formulaVersion, sha256 } = settled;
    return { settlementId, revision, formulaVersion, sha256 };
  }

  private async knownAt(gameId: string, at: string): Promise<RecordedGame> {
    const stream = gameStream(gameId);
    const recordedBy = ({ metadata }: PlacedEvent): boolean => String(metadata['recordedAt']) <= at;
    const game = await RecordedGame.from(gameId, this.ledger.readStream(stream), recordedBy);
    if (game.standing.revision >= 0n) return game;
    for await (const { metadata } of this.ledger.readStream(stream, { limit: 1 })) {
      const detail = `the first that is known of game ${gameId} was recorded at ${String(metadata['recordedAt'])}`;
      throw new Problem('unknown-moment', detail);
    }
    throw new Problem('unknown-game', `there is no game ${gameId}`);
  }

  private async record(
    settlementId: string,
    data: GameSettled,
    now: { readonly context: RecordingContext; readonly now: string },
  ): Promise<void> {
    const stream = settlementStream(settlementId);
    const place = { stream, revision: 0n, previousHash: CHAIN_START };
    const { proposed } = chainEvent({ type: GAME_SETTLED, data }, place, stampAfter('', now));
    await this.ledger.append(stream, 'no-stream', [proposed]);
  }
}
