import type { Totals } from '../../box-score/totals';
import { estimatedPlays } from '../parts/plays';
import { turnoversOf } from '../parts/turnovers';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_FACTORS } from '../source';

export const turnoverPercentage: Rating = {
  name: 'turnoverPercentage',
  title: 'Turnover percentage (TOV%)',
  meaning:
    'Of all possessions (the league) or plays (Basketball-Reference), those that were turned over. One of the Four Factors.',
  edgeCases: 'A team’s own turnovers count. The league prints it for teams; players have `turnoverRatio`.',
  league: {
    unit: 'fraction (0–1)',
    source: LEAGUE_GLOSSARY,
    team: {
      text: 'TmTOV / TmPOSS',
      of: ({ team }) => quotient(turnoversOf(team), team.possessions),
    },
  },
  basketballReference: {
    unit: 'percent (0–100)',
    source: REFERENCE_FACTORS,
    player: { text: '100 × TOV / (FGA + 0.44 × FTA + TOV)', of: ({ player }) => perPlay(player) },
    team: { text: '100 × TmTOV / (TmFGA + 0.44 × TmFTA + TmTOV)', of: ({ team }) => perPlay(team) },
  },
};

function perPlay(totals: Totals): number | null {
  return quotient(100 * turnoversOf(totals), estimatedPlays(totals));
}
