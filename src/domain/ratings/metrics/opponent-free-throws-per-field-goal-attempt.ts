import { ofOpponent } from '../parts/of-opponent';
import { freeThrowsPerFieldGoalAttempt } from './free-throws-per-field-goal-attempt';

export const opponentFreeThrowsPerFieldGoalAttempt = ofOpponent(
  'opponentFreeThrowsPerFieldGoalAttempt',
  freeThrowsPerFieldGoalAttempt,
);
