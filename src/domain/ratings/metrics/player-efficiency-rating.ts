import { adjustedProduction } from '../parts/adjusted-production';
import { minutesOf } from '../parts/minutes';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { REFERENCE_PER } from '../source';

export const playerEfficiencyRating: Rating = {
  name: 'playerEfficiencyRating',
  title: 'Player efficiency rating (PER)',
  meaning:
    'What a player produces in a minute at the league’s pace, on a scale on which the league’s mean is 15 (Hollinger).',
  edgeCases:
    'Of seasons only: Hollinger defines none of a game. It compares with the baseline that `baselineId` names, which any scoring change of the season moves.',
  basketballReference: {
    unit: 'points, 15 is the league’s mean',
    source: REFERENCE_PER,
    prorated: true,
    playerSeason: {
      text: '15 × uPER × LgPace / TmPace / LgaPER',
      of: (input) => {
        const leagueMean = minutesOf(input.player.time) * input.baseline.adjustedRating;
        return quotient(15 * adjustedProduction(input, input.baseline), leagueMean);
      },
    },
  },
};
