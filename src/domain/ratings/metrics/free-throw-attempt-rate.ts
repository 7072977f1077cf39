import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY } from '../source';

export const freeThrowAttemptRate: Rating = {
  name: 'freeThrowAttemptRate',
  title: 'Free throw attempt rate (FTA rate)',
  meaning: 'Free throws for each shot. The league’s fourth of the Four Factors.',
  league: {
    unit: 'fraction (0–1)',
    source: LEAGUE_GLOSSARY,
    team: {
      text: 'TmFTA / TmFGA',
      of: ({ team }) => quotient(team.freeThrowsAttempted, team.fieldGoalsAttempted),
    },
  },
};
