import { countedPlays, estimatedPlays } from '../parts/plays';
import { proratedPercentage } from '../parts/prorated';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

export const usagePercentage: Rating = {
  name: 'usagePercentage',
  title: 'Usage percentage (USG%)',
  meaning: 'Of his team’s plays while he was on court, those that the player ended.',
  edgeCases: 'The league counts trips to the line where its glossary has 0.44 × FTA. A team’s is 1.',
  league: {
    unit: 'fraction (0–1)',
    source: LEAGUE_GLOSSARY,
    player: {
      text: '(FGA + trips + TOV) / (ocFGA + octrips + ocTOV)',
      of: ({ player, onCourt }) => quotient(countedPlays(player), countedPlays(onCourt.team)),
    },
    team: {
      text: '(TmFGA + Tmtrips + TmTOV) / (TmFGA + Tmtrips + TmTOV)',
      of: ({ team }) => quotient(countedPlays(team), countedPlays(team)),
    },
  },
  basketballReference: {
    unit: 'percent (0–100)',
    source: REFERENCE_GLOSSARY,
    prorated: true,
    player: {
      text: '100 × (FGA + 0.44 × FTA + TOV) × (TmMP / 5) / (MP × (TmFGA + 0.44 × TmFTA + TmTOV))',
      of: (input) => proratedPercentage(estimatedPlays(input.player), estimatedPlays(input.team), input),
    },
  },
};
