import { impact } from '../parts/impact';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import type { TeamRatingInput } from '../rating-input';
import { LEAGUE_GLOSSARY } from '../source';

export const playerImpactEstimate: Rating = {
  name: 'playerImpactEstimate',
  title: 'Player impact estimate (PIE)',
  meaning: 'Of what both teams did for winning while he was on court, the player’s part.',
  edgeCases:
    'Can be negative or above 1. The glossary has the totals of the game below the line, the league’s box score those while the player was on court. In a short stretch these can be 0 or less: null.',
  league: {
    unit: 'fraction (0–1)',
    source: LEAGUE_GLOSSARY,
    player: {
      text: 'impact / (ocimpact + ocOppimpact), impact = PTS + FGM + FTM − FGA − FTA + DRB + 0.5 × ORB + AST + STL + 0.5 × BLK − PF − TOV',
      of: ({ player, onCourt }) => quotient(impact(player), impactOfBoth(onCourt)),
    },
    team: {
      text: 'Tmimpact / (Tmimpact + Oppimpact)',
      of: (input) => quotient(impact(input.team), impactOfBoth(input)),
    },
  },
};

function impactOfBoth({ team, opponent }: TeamRatingInput): number {
  return impact(team) + impact(opponent);
}
