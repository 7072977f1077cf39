import { ofOpponent } from '../parts/of-opponent';
import { effectiveFieldGoalPercentage } from './effective-field-goal-percentage';

export const opponentEffectiveFieldGoalPercentage = ofOpponent(
  'opponentEffectiveFieldGoalPercentage',
  effectiveFieldGoalPercentage,
);
