import { estimatedPossessions } from '../parts/estimated-possessions';
import { proratedPercentage } from '../parts/prorated';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { REFERENCE_GLOSSARY } from '../source';

export const stealPercentage: Rating = {
  name: 'stealPercentage',
  title: 'Steal percentage (STL%)',
  meaning: 'Of the opponent’s possessions, those that ended with a steal.',
  basketballReference: {
    unit: 'percent (0–100)',
    source: REFERENCE_GLOSSARY,
    prorated: true,
    player: {
      text: '100 × STL × (TmMP / 5) / (MP × Poss)',
      of: (input) => proratedPercentage(input.player.steals, estimatedPossessions(input), input),
    },
    team: {
      text: '100 × TmSTL / Poss',
      of: (input) => quotient(100 * input.team.steals, estimatedPossessions(input)),
    },
  },
};
