import type { Totals } from '../../box-score/totals';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { REFERENCE_GLOSSARY } from '../source';

export const gameScore: Rating = {
  name: 'gameScore',
  title: 'Game score (GmSc)',
  meaning: 'What a player did in a game, on the scale of points: 10 is average, 40 outstanding (Hollinger).',
  edgeCases: 'Can be negative. Of a season: the mean of the games.',
  basketballReference: {
    unit: 'points',
    source: REFERENCE_GLOSSARY,
    player: {
      text: 'PTS + 0.4 × FGM − 0.7 × FGA − 0.4 × (FTA − FTM) + 0.7 × ORB + 0.3 × DRB + STL + 0.7 × AST + 0.7 × BLK − 0.4 × PF − TOV',
      of: ({ player }) => score(player),
    },
    playerSeason: { text: 'game score / GP', of: ({ player, games }) => quotient(score(player), games) },
  },
};

function score(totals: Totals): number {
  const missedThrows = totals.freeThrowsAttempted - totals.freeThrowsMade;
  const shooting = totals.points + 0.4 * totals.fieldGoalsMade - 0.7 * totals.fieldGoalsAttempted - 0.4 * missedThrows;
  const rebounding = 0.7 * totals.reboundsOffensive + 0.3 * totals.reboundsDefensive;
  const taken = totals.steals + 0.7 * totals.assists + 0.7 * totals.blocks;
  return shooting + rebounding + taken - 0.4 * totals.foulsPersonal - totals.turnovers;
}
