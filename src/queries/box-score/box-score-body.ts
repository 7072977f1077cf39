import type { Flag } from '../../domain/box-score/flag';
import type { GameHeader } from '../../read-models/documents/game-header';
import type { NamedPlayerBoxScore, NamedTeamBoxScore } from '../../read-models/documents/box-score-document';
import { gameHead } from '../reading/game-head';

interface BoxScoreContent {
  readonly flags: readonly Flag[];
  readonly homeTeam: NamedTeamBoxScore;
  readonly awayTeam: NamedTeamBoxScore;
}

/** The answer, its keys in the contract's order whatever the engine makes of it. */
export function boxScoreBody(header: GameHeader, { flags, homeTeam, awayTeam }: BoxScoreContent): object {
  return { ...gameHead(header), flags, homeTeam: team(homeTeam), awayTeam: team(awayTeam) };
}

function team({ players, ...box }: NamedTeamBoxScore): NamedTeamBoxScore {
  const { teamId, tricode, name, score, periods, statistics, ratings } = box;
  return { teamId, tricode, name, score, periods, statistics, ratings, players: players.map(player) };
}

function player(line: NamedPlayerBoxScore): NamedPlayerBoxScore {
  const { personId, name, starter, played, statistics, ratings } = line;
  return { personId, name, starter, played, statistics, ratings };
}
