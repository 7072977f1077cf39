import { proratedPercentage } from '../parts/prorated';
import { defensiveReboundsOf, offensiveReboundsOf } from '../parts/rebounds';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import type { TeamRatingInput } from '../rating-input';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

export const defensiveReboundPercentage: Rating = {
  name: 'defensiveReboundPercentage',
  title: 'Defensive rebound percentage (DREB%, DRB%)',
  meaning: 'Of the defensive rebounds that could be had, those that were taken.',
  edgeCases: 'Team rebounds as in `offensiveReboundPercentage`.',
  league: {
    unit: 'fraction (0–1)',
    source: LEAGUE_GLOSSARY,
    player: {
      text: 'DRB / (ocDRB* + ocOppORB*)',
      of: ({ player, onCourt }) => quotient(player.reboundsDefensive, chances(onCourt)),
    },
    team: {
      text: 'TmDRB* / (TmDRB* + OppORB*)',
      of: (input) => quotient(defensiveReboundsOf(input.team), chances(input)),
    },
  },
  basketballReference: {
    unit: 'percent (0–100)',
    source: REFERENCE_GLOSSARY,
    prorated: true,
    player: {
      text: '100 × DRB × (TmMP / 5) / (MP × (TmDRB + OppORB))',
      of: (input) => proratedPercentage(input.player.reboundsDefensive, playersChances(input), input),
    },
    team: {
      text: '100 × TmDRB / (TmDRB + OppORB)',
      of: (input) => quotient(100 * input.team.reboundsDefensive, playersChances(input)),
    },
  },
};

function chances({ team, opponent }: TeamRatingInput): number {
  return defensiveReboundsOf(team) + offensiveReboundsOf(opponent);
}

function playersChances({ team, opponent }: TeamRatingInput): number {
  return team.reboundsDefensive + opponent.reboundsOffensive;
}
