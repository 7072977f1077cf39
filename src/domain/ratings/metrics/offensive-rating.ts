import { estimatedPossessions } from '../parts/estimated-possessions';
import { offenceOf } from '../parts/points-produced';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import type { PlayerRatingInput, TeamRatingInput } from '../rating-input';
import { LEAGUE_GLOSSARY, REFERENCE_RATINGS } from '../source';

export const offensiveRating = {
  name: 'offensiveRating',
  title: 'Offensive rating (ORtg)',
  meaning:
    'Points for every hundred possessions: of the team, and of a player the team’s while he was on court (the league) or his own (Oliver).',
  edgeCases: 'In Oliver’s, a part with nothing to divide by is 0; without an individual possession the rating is null.',
  league: {
    unit: 'points per 100 possessions',
    source: LEAGUE_GLOSSARY,
    player: { text: '100 × ocPTS / ocPOSS', of: ({ onCourt }) => perCountedPossession(onCourt) },
    team: { text: '100 × TmPTS / TmPOSS', of: perCountedPossession },
  },
  basketballReference: {
    unit: 'points per 100 possessions',
    source: REFERENCE_RATINGS,
    prorated: true,
    player: { text: '100 × points produced / individual possessions', of: individual },
    team: {
      text: '100 × TmPTS / Poss',
      of: (input) => quotient(100 * input.team.points, estimatedPossessions(input)),
    },
  },
} satisfies Rating;

function perCountedPossession({ team }: TeamRatingInput): number | null {
  return quotient(100 * team.points, team.possessions);
}

function individual(input: PlayerRatingInput): number | null {
  const { pointsProduced, possessions } = offenceOf(input);
  return quotient(100 * pointsProduced, possessions);
}
