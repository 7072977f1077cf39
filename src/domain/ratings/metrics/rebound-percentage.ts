import type { Totals } from '../../box-score/totals';
import { proratedPercentage } from '../parts/prorated';
import { defensiveReboundsOf, offensiveReboundsOf } from '../parts/rebounds';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

export const reboundPercentage: Rating = {
  name: 'reboundPercentage',
  title: 'Rebound percentage (REB%, TRB%)',
  meaning: 'Of all rebounds that could be had, those that were taken.',
  edgeCases: 'Team rebounds as in `offensiveReboundPercentage`.',
  league: {
    unit: 'fraction (0–1)',
    source: LEAGUE_GLOSSARY,
    player: {
      text: '(ORB + DRB) / (ocORB* + ocDRB* + ocOppORB* + ocOppDRB*)',
      of: ({ player, onCourt }) =>
        quotient(reboundsOf(player), allReboundsOf(onCourt.team) + allReboundsOf(onCourt.opponent)),
    },
    team: {
      text: '(TmORB* + TmDRB*) / (TmORB* + TmDRB* + OppORB* + OppDRB*)',
      of: ({ team, opponent }) => quotient(allReboundsOf(team), allReboundsOf(team) + allReboundsOf(opponent)),
    },
  },
  basketballReference: {
    unit: 'percent (0–100)',
    source: REFERENCE_GLOSSARY,
    prorated: true,
    player: {
      text: '100 × TRB × (TmMP / 5) / (MP × (TmTRB + OppTRB))',
      of: (input) =>
        proratedPercentage(reboundsOf(input.player), reboundsOf(input.team) + reboundsOf(input.opponent), input),
    },
    team: {
      text: '100 × TmTRB / (TmTRB + OppTRB)',
      of: ({ team, opponent }) => quotient(100 * reboundsOf(team), reboundsOf(team) + reboundsOf(opponent)),
    },
  },
};

function reboundsOf({ reboundsOffensive, reboundsDefensive }: Totals): number {
  return reboundsOffensive + reboundsDefensive;
}

function allReboundsOf(totals: Totals): number {
  return offensiveReboundsOf(totals) + defensiveReboundsOf(totals);
}
