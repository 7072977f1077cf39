import type { GameHead } from './game-head';
import type { NamedBoxScore, NamedPlayerBoxScore, NamedTeamBoxScore } from './named-box-score';

/**
 * The answer, its keys in the contract's order whatever an engine makes of it.
 * @param withRatings false for the formulas that had none
 */
export function boxScoreBody(head: GameHead, { flags, homeTeam, awayTeam }: NamedBoxScore, withRatings = true): object {
  return { ...head, flags, homeTeam: team(homeTeam, withRatings), awayTeam: team(awayTeam, withRatings) };
}

function team({ players, ...box }: NamedTeamBoxScore, withRatings: boolean): object {
  const { teamId, tricode, name, score, periods, statistics, ratings } = box;
  return {
    ...{ teamId, tricode, name, score, periods, statistics },
    ...(withRatings && { ratings }),
    players: players.map((line) => player(line, withRatings)),
  };
}

function player(line: NamedPlayerBoxScore, withRatings: boolean): object {
  const { personId, name, starter, played, statistics, ratings } = line;
  return { personId, name, starter, played, statistics, ...(withRatings && { ratings }) };
}
