import { numberInsertions } from '../../corrections/number-insertions';
import { stillFits } from '../../corrections/still-fits';
import type { DecidedEvent } from '../decided-event';
import type { GameState } from '../game-state';
import { Refusal } from '../refusal';
import type { ApplyCorrection } from './command';
import { reopenedFor } from './reopened-for';
import { scheduleOf } from './schedule-of';

/** Once: asked again, after a crash for example, it is nothing. @throws Refusal `no-longer-fits` where the game has moved under the changes */
export function applyCorrection({ type: _, ...approved }: ApplyCorrection, state: GameState): readonly DecidedEvent[] {
  scheduleOf(state);
  if (state.cases.some(({ correctionId }) => correctionId === approved.correctionId)) return [];
  const data = { ...approved, changes: numberInsertions(approved.changes, state.cases) };
  if (!stillFits(data.changes, state))
    throw new Refusal('no-longer-fits', `the plays that correction ${data.correctionId} changes have changed since`);
  return reopenedFor({ type: 'ScoringChanged', data }, state);
}
