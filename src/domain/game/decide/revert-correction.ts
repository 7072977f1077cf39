import { checkRevert } from '../../corrections/revert';
import type { DecidedEvent } from '../decided-event';
import type { GameState } from '../game-state';
import type { RevertCorrection } from './command';
import { reopenedFor } from './reopened-for';
import { scheduleOf } from './schedule-of';

/** Once: asked again it is nothing. @throws Refusal `not-applied`, `later-changes` */
export function revertCorrection(
  { correctionId, reverts }: RevertCorrection,
  state: GameState,
): readonly DecidedEvent[] {
  scheduleOf(state);
  if (state.cases.some((known) => known.correctionId === correctionId)) return [];
  checkRevert(reverts, state);
  return reopenedFor({ type: 'ScoringChangeReverted', data: { correctionId, reverts } }, state);
}
