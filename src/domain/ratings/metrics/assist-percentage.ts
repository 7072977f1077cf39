import { quotient } from '../quotient';
import type { Rating } from '../rating';
import { LEAGUE_GLOSSARY, REFERENCE_GLOSSARY } from '../source';

export const assistPercentage: Rating = {
  name: 'assistPercentage',
  title: 'Assist percentage (AST%)',
  meaning: 'Of the baskets that his teammates made while he was on court, those that the player assisted.',
  edgeCases:
    'Prorated, what is below the line can be 0 or less for someone who scored more than his part of the minutes: null.',
  league: {
    unit: 'fraction (0–1)',
    source: LEAGUE_GLOSSARY,
    player: {
      text: 'AST / (ocFGM − FGM)',
      of: ({ player, onCourt }) => quotient(player.assists, onCourt.team.fieldGoalsMade - player.fieldGoalsMade),
    },
    team: { text: 'TmAST / TmFGM', of: ({ team }) => quotient(team.assists, team.fieldGoalsMade) },
  },
  basketballReference: {
    unit: 'percent (0–100)',
    source: REFERENCE_GLOSSARY,
    prorated: true,
    player: {
      text: '100 × AST / (MP / (TmMP / 5) × TmFGM − FGM)',
      of: ({ player, team }) =>
        quotient(
          100 * player.assists * team.time,
          5 * player.time * team.fieldGoalsMade - team.time * player.fieldGoalsMade,
        ),
    },
    team: { text: '100 × TmAST / TmFGM', of: ({ team }) => quotient(100 * team.assists, team.fieldGoalsMade) },
  },
};
