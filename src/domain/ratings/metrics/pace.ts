import { estimatedPossessions } from '../parts/estimated-possessions';
import { meanPossessions, possessionsPer } from '../parts/pace';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

export const pace: Rating = {
  name: 'pace',
  title: 'Pace (PACE)',
  meaning: 'Possessions of one team in 48 minutes, as the mean of both teams.',
  edgeCases: 'By the minutes that were played, so overtime doesn’t raise it and a game in progress has one.',
  league: {
    unit: 'possessions per 48 minutes',
    source: LEAGUE_GLOSSARY,
    player: {
      text: '48 × (ocPOSS + ocOppPOSS) / (2 × MP)',
      of: ({ player, onCourt }) => possessionsPer(48, meanPossessions(onCourt), player.time),
    },
    team: {
      text: '48 × (TmPOSS + OppPOSS) / (2 × TmMP / 5)',
      of: (input) => possessionsPer(48, meanPossessions(input), input.team.time / 5),
    },
  },
  basketballReference: {
    unit: 'possessions per 48 minutes',
    source: REFERENCE_GLOSSARY,
    team: {
      text: '48 × Poss / (TmMP / 5)',
      of: (input) => possessionsPer(48, estimatedPossessions(input), input.team.time / 5),
    },
  },
};
