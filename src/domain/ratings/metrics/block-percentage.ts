import type { Totals } from '../../box-score/totals';
import { proratedPercentage } from '../parts/prorated';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { REFERENCE_GLOSSARY } from '../source';

export const blockPercentage: Rating = {
  name: 'blockPercentage',
  title: 'Block percentage (BLK%)',
  meaning: 'Of the opponent’s two-point attempts, those that were blocked.',
  edgeCases: 'Blocked threes count above the line and not below it.',
  basketballReference: {
    unit: 'percent (0–100)',
    source: REFERENCE_GLOSSARY,
    prorated: true,
    player: {
      text: '100 × BLK × (TmMP / 5) / (MP × (OppFGA − Opp3PA))',
      of: (input) => proratedPercentage(input.player.blocks, twoPointers(input.opponent), input),
    },
    team: {
      text: '100 × TmBLK / (OppFGA − Opp3PA)',
      of: ({ team, opponent }) => quotient(100 * team.blocks, twoPointers(opponent)),
    },
  },
};

function twoPointers({ fieldGoalsAttempted, threePointersAttempted }: Totals): number {
  return fieldGoalsAttempted - threePointersAttempted;
}
