import { estimatedPossessions } from '../parts/estimated-possessions';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

export const possessions: Rating = {
  name: 'possessions',
  title: 'Possessions (POSS, Poss)',
  meaning:
    'Of the team, and of a player the team’s while he was on court: counted play by play (the league) or estimated.',
  edgeCases: 'The estimate is the same for both teams and no whole number.',
  league: {
    unit: 'possessions',
    source: LEAGUE_GLOSSARY,
    player: { text: 'ocPOSS', of: ({ onCourt }) => onCourt.team.possessions },
    team: { text: 'TmPOSS', of: ({ team }) => team.possessions },
  },
  basketballReference: {
    unit: 'possessions',
    source: REFERENCE_GLOSSARY,
    team: {
      text: 'mean of both teams’ FGA + 0.4 × FTA − 1.07 × ORB / (ORB + OppDRB) × (FGA − FGM) + TOV',
      of: estimatedPossessions,
    },
  },
};
