import { GameAsOf } from '../../../src/domain/as-of/game-as-of';
import type { Amendment, PlayChange, Voiding } from '../../../src/domain/corrections/play-change';
import { FORMULAS } from '../../../src/domain/formula-version';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { RecordedGame } from '../../../src/domain/game/recorded-game';
import type { Play } from '../../../src/domain/plays/play';
import type { RecordedEvent } from '../../../src/ledger/ledger';
import { DECLARATION, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';

/** Out goes player 1, unless told otherwise. */
export const change = (playId: number, inPersonId: number, outPersonId = 1): Play => ({
  ...{ playId, order: playId * 10_000, period: 1, clock: 'PT09M00.00S' },
  ...{ type: 'substitution', teamId: HARBOUR, inPersonId, outPersonId },
});

/** A basket of player 1, who then goes out for player 6; one of Summit, and one of player 2. */
export const PLAYS: readonly Play[] = [
  shot(1),
  change(2, 6),
  shot(3, { clock: 'PT08M00.00S', teamId: SUMMIT, personId: 11 }),
  shot(4, { clock: 'PT07M00.00S', personId: 2 }),
];

export const declare: GameCommand = { type: 'DeclareGame', declaration: DECLARATION };

export const send = (...plays: readonly Play[]): GameCommand => ({
  ...{ type: 'RecordPlays', source: 'courtledger', plays: plays.map((play) => ({ play })) },
});

export const START: readonly GameCommand[] = [declare, send(...PLAYS)];

/** Carries a case into the game. */
export const correct = (correctionId: string, ...changes: readonly PlayChange[]): GameCommand => ({
  ...{ type: 'ApplyCorrection', reasonCode: 'VIDEO_REVIEW', reason: 'Seen again.', requester: 'rita' },
  ...{ correctionId, approvers: ['ann'], changes },
});

/** The last basket is player 3’s, and the one of Summit was none. */
export const LAST_IS_OF_3: Amendment = {
  ...{ op: 'amend', playId: 4, set: { personId: 3 } },
  ...{ before: PLAYS[3] as Play, after: shot(4, { clock: 'PT07M00.00S', personId: 3 }) },
};
export const NO_BASKET_OF_SUMMIT: Voiding = { op: 'void', playId: 3, before: PLAYS[2] as Play };

/** As its stream tells it. */
export function knownAfter(events: readonly RecordedEvent[], formulas = FORMULAS): GameAsOf {
  const game = new RecordedGame('g');
  game.advance(events);
  return new GameAsOf(game, { formulas });
}

export function gameAfter(...commands: readonly GameCommand[]): GameAsOf {
  return knownAfter(recordedStream('g', commands));
}
