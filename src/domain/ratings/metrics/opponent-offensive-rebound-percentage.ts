import { ofOpponent } from '../parts/of-opponent';
import { offensiveReboundPercentage } from './offensive-rebound-percentage';

export const opponentOffensiveReboundPercentage = ofOpponent(
  'opponentOffensiveReboundPercentage',
  offensiveReboundPercentage,
);
