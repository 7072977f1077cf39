import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { REFERENCE_FACTORS } from '../source';

export const freeThrowsPerFieldGoalAttempt: Rating = {
  name: 'freeThrowsPerFieldGoalAttempt',
  title: 'Free throws per field goal attempt (FT/FGA)',
  meaning: 'Free throws made for each shot. Basketball-Reference’s (Oliver’s) fourth of the Four Factors.',
  basketballReference: {
    unit: 'fraction (0–1)',
    source: REFERENCE_FACTORS,
    team: { text: 'TmFTM / TmFGA', of: ({ team }) => quotient(team.freeThrowsMade, team.fieldGoalsAttempted) },
  },
};
