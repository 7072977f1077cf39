import { assistPercentage } from './metrics/assist-percentage';
import { assistRatio } from './metrics/assist-ratio';
import { assistToTurnover } from './metrics/assist-to-turnover';
import { blockPercentage } from './metrics/block-percentage';
import { defensiveRating } from './metrics/defensive-rating';
import { defensiveReboundPercentage } from './metrics/defensive-rebound-percentage';
import { effectiveFieldGoalPercentage } from './metrics/effective-field-goal-percentage';
import { efficiency } from './metrics/efficiency';
import { freeThrowAttemptRate } from './metrics/free-throw-attempt-rate';
import { freeThrowsPerFieldGoalAttempt } from './metrics/free-throws-per-field-goal-attempt';
import { gameScore } from './metrics/game-score';
import { netRating } from './metrics/net-rating';
import { offensiveRating } from './metrics/offensive-rating';
import { offensiveReboundPercentage } from './metrics/offensive-rebound-percentage';
import { opponentEffectiveFieldGoalPercentage } from './metrics/opponent-effective-field-goal-percentage';
import { opponentFreeThrowAttemptRate } from './metrics/opponent-free-throw-attempt-rate';
import { opponentFreeThrowsPerFieldGoalAttempt } from './metrics/opponent-free-throws-per-field-goal-attempt';
import { opponentOffensiveReboundPercentage } from './metrics/opponent-offensive-rebound-percentage';
import { opponentTurnoverPercentage } from './metrics/opponent-turnover-percentage';
import { pace } from './metrics/pace';
import { pacePer40 } from './metrics/pace-per-40';
import { playerEfficiencyRating } from './metrics/player-efficiency-rating';
import { playerImpactEstimate } from './metrics/player-impact-estimate';
import { possessions } from './metrics/possessions';
import { reboundPercentage } from './metrics/rebound-percentage';
import { stealPercentage } from './metrics/steal-percentage';
import { trueShootingPercentage } from './metrics/true-shooting-percentage';
import { turnoverPercentage } from './metrics/turnover-percentage';
import { turnoverRatio } from './metrics/turnover-ratio';
import { usagePercentage } from './metrics/usage-percentage';
import type { Rating } from './rating';

/** Every metric, in the order in which answers give them. A new one is a file and a line here. */
export const RATINGS: readonly Rating[] = [
  trueShootingPercentage,
  effectiveFieldGoalPercentage,
  usagePercentage,
  assistPercentage,
  offensiveReboundPercentage,
  defensiveReboundPercentage,
  reboundPercentage,
  stealPercentage,
  blockPercentage,
  turnoverPercentage,
  assistRatio,
  turnoverRatio,
  playerImpactEstimate,
  offensiveRating,
  defensiveRating,
  netRating,
  pace,
  gameScore,
  efficiency,
  playerEfficiencyRating,
  assistToTurnover,
  possessions,
  pacePer40,
  freeThrowAttemptRate,
  freeThrowsPerFieldGoalAttempt,
  opponentEffectiveFieldGoalPercentage,
  opponentTurnoverPercentage,
  opponentOffensiveReboundPercentage,
  opponentFreeThrowAttemptRate,
  opponentFreeThrowsPerFieldGoalAttempt,
];
