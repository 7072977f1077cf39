import { ratio } from '../../box-score/shooting';
import { estimatedPossessions } from '../parts/estimated-possessions';
import { scoringPossessions } from '../parts/scoring-possessions';
import { stopPercentage } from '../parts/stops';
import { quotient } from '../quotient';
import type { Rating } from '../rating';
import type { PlayerRatingInput, TeamRatingInput } from '../rating-input';
import { LEAGUE_GLOSSARY, REFERENCE_RATINGS } from '../source';

/** A part with nothing to divide by is 0. */
const OLIVER = [
  'TmDRtg = 100 × OppPTS / Poss',
  'Stop% = (Stops1 + Stops2) × OppMP / (Poss × MP)',
  'Stops1 = STL + BLK × FMwt × (1 − 1.07 × DOR%) + DRB × (1 − FMwt)',
  'Stops2 = ((OppFGA − OppFGM − TmBLK) × FMwt × (1 − 1.07 × DOR%) + OppTOV − TmSTL) × MP / TmMP + PF / TmPF × 0.4 × OppFTA × (1 − OppFTM / OppFTA)²',
  'FMwt = DFG% × (1 − DOR%) / (DFG% × (1 − DOR%) + (1 − DFG%) × DOR%)',
  'DFG% = OppFGM / OppFGA',
  'DOR% = OppORB / (OppORB + TmDRB)',
  'OppScPoss = OppFGM + (1 − (1 − OppFTM / OppFTA)²) × 0.4 × OppFTA',
];

export const defensiveRating = {
  name: 'defensiveRating',
  title: 'Defensive rating (DRtg)',
  meaning:
    'Points against for every hundred possessions: of the team, and of a player the team’s while he was on court (the league) or his own (Oliver).',
  edgeCases:
    'Oliver’s is four fifths the team’s: only one of five players is measured. A part with nothing to divide by is 0; without minutes the rating is null.',
  league: {
    unit: 'points per 100 possessions',
    source: LEAGUE_GLOSSARY,
    player: { text: '100 × ocOppPTS / ocOppPOSS', of: ({ onCourt }) => perCountedPossession(onCourt) },
    team: { text: '100 × OppPTS / OppPOSS', of: perCountedPossession },
  },
  basketballReference: {
    unit: 'points per 100 possessions',
    source: REFERENCE_RATINGS,
    prorated: true,
    player: {
      text: 'TmDRtg + 0.2 × (100 × OppPTS / OppScPoss × (1 − Stop%) − TmDRtg)',
      where: OLIVER,
      of: individual,
    },
    team: { text: '100 × OppPTS / Poss', of: perEstimatedPossession },
  },
} satisfies Rating;

function perCountedPossession({ opponent }: TeamRatingInput): number | null {
  return quotient(100 * opponent.points, opponent.possessions);
}

function perEstimatedPossession(input: TeamRatingInput): number | null {
  return quotient(100 * input.opponent.points, estimatedPossessions(input));
}

function individual(input: PlayerRatingInput): number | null {
  const team = perEstimatedPossession(input);
  if (team === null || input.player.time === 0) return null;
  const perScoringPossession = ratio(100 * input.opponent.points, scoringPossessions(input.opponent));
  return team + 0.2 * (perScoringPossession * (1 - stopPercentage(input)) - team);
}
