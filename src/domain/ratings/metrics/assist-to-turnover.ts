import type { Totals } from '../../box-score/totals';
import { turnoversOf } from '../parts/turnovers';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY } from '../source';

export const assistToTurnover: Rating = {
  name: 'assistToTurnover',
  title: 'Assists to turnovers (AST/TO)',
  meaning: 'Assists for each turnover.',
  edgeCases: 'Without a turnover the league prints 0.',
  league: {
    unit: 'assists per turnover',
    source: LEAGUE_GLOSSARY,
    player: { text: 'AST / TOV', of: ({ player }) => perTurnover(player) },
    team: { text: 'TmAST / TmTOV', of: ({ team }) => perTurnover(team) },
  },
};

function perTurnover(totals: Totals): number | null {
  return quotient(totals.assists, turnoversOf(totals));
}
