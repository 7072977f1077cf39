import { adjustedProduction } from '../parts/adjusted-production';
import { minutesOf } from '../parts/minutes';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { REFERENCE_PER } from '../source';

const HOLLINGER = [
  'aPER = uPER × LgPace / TmPace',
  'uPER = (3PM + 2/3 × AST + (2 − factor × TmAST / TmFGM) × FGM + FTM × 0.5 × (2 − 1/3 × TmAST / TmFGM) − VOP × TOV − VOP × DRBP × (FGA − FGM) − VOP × 0.44 × (0.44 + 0.56 × DRBP) × (FTA − FTM) + VOP × (1 − DRBP) × DRB + VOP × DRBP × ORB + VOP × STL + VOP × DRBP × BLK − PF × (LgFTM / LgPF − 0.44 × LgFTA / LgPF × VOP)) / MP',
  'factor = 2/3 − 0.5 × (LgAST / LgFGM) / (2 × LgFGM / LgFTM)',
  'VOP = LgPTS / (LgFGA − LgORB + LgTOV + 0.44 × LgFTA)',
  'DRBP = LgDRB / LgTRB',
  'Pace = 48 × mean of both teams’ (FGA + 0.44 × FTA − ORB + TOV) / (TmMP / 5)',
  'LgaPER = mean of everyone’s aPER, weighted by MP',
];

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
      text: '15 × aPER / LgaPER',
      where: HOLLINGER,
      of: (input) => {
        const ofTheMean = minutesOf(input.player.time) * input.baseline.adjustedRating;
        return quotient(15 * adjustedProduction(input, input.baseline), ofTheMean);
      },
    },
  },
};
