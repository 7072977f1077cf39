import { estimatedPossessions } from '../parts/estimated-possessions';
import { offenceOf } from '../parts/points-produced';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import type { PlayerRatingInput, TeamRatingInput } from '../rating-input';
import { LEAGUE_GLOSSARY, REFERENCE_RATINGS } from '../source';

/** A part with nothing to divide by is 0. */
const OLIVER = [
  'PProd = (PProdFG + PProdAST + FTM) × (1 − TmORB / TmScPoss × TmORBweight × TmPlay%) + PProdORB',
  'TotPoss = ScPoss + FGxPoss + FTxPoss + TOV',
  'ScPoss = (FGpart + ASTpart + FTpart) × (1 − TmORB / TmScPoss × TmORBweight × TmPlay%) + ORBpart',
  'FGpart = FGM × (1 − 0.5 × (PTS − FTM) / (2 × FGA) × qAST)',
  'ASTpart = 0.5 × ((TmPTS − TmFTM) − (PTS − FTM)) / (2 × (TmFGA − FGA)) × AST',
  'FTpart = (1 − (1 − FTM / FTA)²) × 0.4 × FTA',
  'ORBpart = ORB × TmORBweight × TmPlay%',
  'FGxPoss = (FGA − FGM) × (1 − 1.07 × TmORB%)',
  'FTxPoss = (1 − FTM / FTA)² × 0.4 × FTA',
  'PProdFG = 2 × (FGM + 0.5 × 3PM) × (1 − 0.5 × (PTS − FTM) / (2 × FGA) × qAST)',
  'PProdAST = 2 × (TmFGM − FGM + 0.5 × (Tm3PM − 3PM)) / (TmFGM − FGM) × ASTpart',
  'PProdORB = ORBpart × TmPTS / TmScPoss',
  'qAST = share × 1.14 × (TmAST − AST) / TmFGM + (1 − share) × (share × TmAST − AST) / (share × TmFGM − FGM)',
  'share = MP / (TmMP / 5)',
  'TmScPoss = TmFGM + (1 − (1 − TmFTM / TmFTA)²) × 0.4 × TmFTA',
  'TmORB% = TmORB / (TmORB + OppDRB)',
  'TmPlay% = TmScPoss / (TmFGA + 0.4 × TmFTA + TmTOV)',
  'TmORBweight = (1 − TmORB%) × TmPlay% / ((1 − TmORB%) × TmPlay% + TmORB% × (1 − TmPlay%))',
];

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
    player: { text: '100 × PProd / TotPoss', where: OLIVER, of: individual },
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
