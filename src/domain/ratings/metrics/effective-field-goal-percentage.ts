import type { Totals } from '../../box-score/totals';
import { quotient } from '../quotient';
import type { Published, Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

const published: Omit<Published, 'source'> = {
  unit: 'fraction (0–1)',
  player: { text: '(FGM + 0.5 × 3PM) / FGA', of: ({ player }) => effective(player) },
  team: { text: '(TmFGM + 0.5 × Tm3PM) / TmFGA', of: ({ team }) => effective(team) },
};

export const effectiveFieldGoalPercentage: Rating = {
  name: 'effectiveFieldGoalPercentage',
  title: 'Effective field goal percentage (eFG%)',
  meaning: 'Shooting from the field, a three counted as one and a half baskets. One of the Four Factors.',
  edgeCases: '1.5 at most, for nothing but threes.',
  league: { ...published, source: LEAGUE_GLOSSARY },
  basketballReference: { ...published, source: REFERENCE_GLOSSARY },
};

function effective({ fieldGoalsMade, threePointersMade, fieldGoalsAttempted }: Totals): number | null {
  return quotient(fieldGoalsMade + 0.5 * threePointersMade, fieldGoalsAttempted);
}
