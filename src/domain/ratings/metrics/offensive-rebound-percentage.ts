import { proratedPercentage } from '../parts/prorated';
import { defensiveReboundsOf, offensiveReboundsOf } from '../parts/rebounds';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import type { TeamRatingInput } from '../rating-input';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

export const offensiveReboundPercentage: Rating = {
  name: 'offensiveReboundPercentage',
  title: 'Offensive rebound percentage (OREB%, ORB%)',
  meaning: 'Of the offensive rebounds that could be had, those that were taken. One of the Four Factors.',
  edgeCases:
    'The league counts a team’s own live-ball rebounds among those that could be had, Basketball-Reference doesn’t.',
  league: {
    unit: 'fraction (0–1)',
    source: LEAGUE_GLOSSARY,
    player: {
      text: 'ORB / (ocORB* + ocOppDRB*)',
      of: ({ player, onCourt }) => quotient(player.reboundsOffensive, chances(onCourt)),
    },
    team: {
      text: 'TmORB* / (TmORB* + OppDRB*)',
      of: (input) => quotient(offensiveReboundsOf(input.team), chances(input)),
    },
  },
  basketballReference: {
    unit: 'percent (0–100)',
    source: REFERENCE_GLOSSARY,
    prorated: true,
    player: {
      text: '100 × ORB × (TmMP / 5) / (MP × (TmORB + OppDRB))',
      of: (input) => proratedPercentage(input.player.reboundsOffensive, playersChances(input), input),
    },
    team: {
      text: '100 × TmORB / (TmORB + OppDRB)',
      of: (input) => quotient(100 * input.team.reboundsOffensive, playersChances(input)),
    },
  },
};

function chances({ team, opponent }: TeamRatingInput): number {
  return offensiveReboundsOf(team) + defensiveReboundsOf(opponent);
}

function playersChances({ team, opponent }: TeamRatingInput): number {
  return team.reboundsOffensive + opponent.reboundsDefensive;
}
