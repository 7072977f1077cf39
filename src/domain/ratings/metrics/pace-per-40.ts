import { meanPossessions, possessionsPer } from '../parts/pace';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY } from '../source';

export const pacePer40: Rating = {
  name: 'pacePer40',
  title: 'Pace per 40 minutes',
  meaning:
    'Possessions of one team in 40 minutes, the length of a game in most other leagues, as the mean of both teams.',
  league: {
    unit: 'possessions per 40 minutes',
    source: LEAGUE_GLOSSARY,
    player: {
      text: '40 × (ocPOSS + ocOppPOSS) / (2 × MP)',
      of: ({ player, onCourt }) => possessionsPer(40, meanPossessions(onCourt), player.time),
    },
    team: {
      text: '40 × (TmPOSS + OppPOSS) / (2 × TmMP / 5)',
      of: (input) => possessionsPer(40, meanPossessions(input), input.team.time / 5),
    },
  },
};
