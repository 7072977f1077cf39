import type { Totals } from '../../box-score/totals';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY } from '../source';

export const efficiency: Rating = {
  name: 'efficiency',
  title: 'Efficiency (EFF)',
  meaning: 'Everything good that the box score counts, less misses and turnovers.',
  edgeCases: 'Can be negative. Of a season: the mean of the games.',
  league: {
    unit: 'credits',
    source: LEAGUE_GLOSSARY,
    player: {
      text: 'PTS + TRB + AST + STL + BLK − (FGA − FGM) − (FTA − FTM) − TOV',
      of: ({ player }) => credits(player),
    },
    playerSeason: { text: 'efficiency / GP', of: ({ player, games }) => quotient(credits(player), games) },
  },
};

function credits(totals: Totals): number {
  const rebounds = totals.reboundsOffensive + totals.reboundsDefensive;
  const good = totals.points + rebounds + totals.assists + totals.steals + totals.blocks;
  const missedShots = totals.fieldGoalsAttempted - totals.fieldGoalsMade;
  const missedThrows = totals.freeThrowsAttempted - totals.freeThrowsMade;
  return good - missedShots - missedThrows - totals.turnovers;
}
