import { countedPlays } from '../parts/plays';
import { turnoversOf } from '../parts/turnovers';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY } from '../source';

export const turnoverRatio: Rating = {
  name: 'turnoverRatio',
  title: 'Turnover ratio (TO ratio)',
  meaning: 'Turnovers for every hundred plays of a player, or possessions of a team.',
  edgeCases: 'The league counts trips to the line where its glossary has 0.44 × FTA.',
  league: {
    unit: 'per 100 plays',
    source: LEAGUE_GLOSSARY,
    player: {
      text: '100 × TOV / (FGA + trips + AST + TOV)',
      of: ({ player }) => quotient(100 * player.turnovers, countedPlays(player) + player.assists),
    },
    team: {
      text: '100 × TmTOV / TmPOSS',
      of: ({ team }) => quotient(100 * turnoversOf(team), team.possessions),
    },
  },
};
