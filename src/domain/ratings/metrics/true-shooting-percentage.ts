import type { Totals } from '../../box-score/totals';
import { shootingAttempts } from '../parts/plays';
import { quotient } from '../quotient';
import type { Published, Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

const published: Omit<Published, 'source'> = {
  unit: 'fraction (0–1)',
  player: { text: 'PTS / (2 × (FGA + 0.44 × FTA))', of: ({ player }) => trueShooting(player) },
  team: { text: 'TmPTS / (2 × (TmFGA + 0.44 × TmFTA))', of: ({ team }) => trueShooting(team) },
};

export const trueShootingPercentage: Rating = {
  name: 'trueShootingPercentage',
  title: 'True shooting percentage (TS%)',
  meaning: 'Half of the points for each shot and trip to the line: 1 is two points every time.',
  edgeCases:
    'Above 1 for someone who lives on threes or on and-ones; a technical free throw alone counts as 0.44 of an attempt.',
  league: { ...published, source: LEAGUE_GLOSSARY },
  basketballReference: { ...published, source: REFERENCE_GLOSSARY },
};

function trueShooting(totals: Totals): number | null {
  return quotient(totals.points, 2 * shootingAttempts(totals));
}
