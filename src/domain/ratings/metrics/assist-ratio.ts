import type { Totals } from '../../box-score/totals';
import { countedPlays } from '../parts/plays';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY } from '../source';

export const assistRatio: Rating = {
  name: 'assistRatio',
  title: 'Assist ratio',
  meaning: 'Assists for every hundred plays that ended with a shot, a trip to the line, an assist or a turnover.',
  edgeCases: 'The league counts trips to the line where its glossary has 0.44 × FTA.',
  league: {
    unit: 'per 100 plays',
    source: LEAGUE_GLOSSARY,
    player: { text: '100 × AST / (FGA + trips + AST + TOV)', of: ({ player }) => ofPlays(player) },
    team: { text: '100 × TmAST / (TmFGA + Tmtrips + TmAST + TmTOV)', of: ({ team }) => ofPlays(team) },
  },
};

function ofPlays(totals: Totals): number | null {
  return quotient(100 * totals.assists, countedPlays(totals) + totals.assists);
}
