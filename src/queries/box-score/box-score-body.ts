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

function team({ teamId, tricode, name, score, periods, statistics, players }: NamedTeamBoxScore): NamedTeamBoxScore {
  return { teamId, tricode, name, score, periods, statistics, players: players.map(player) };
}

function player({ personId, name, starter, played, statistics }: NamedPlayerBoxScore): NamedPlayerBoxScore {
  return { personId, name, starter, played, statistics };
}
