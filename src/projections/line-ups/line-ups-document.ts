import type { Side } from '../../domain/box-score/side';
import type { GameScheduled, Team } from '../../domain/game/events';
import { lineUpLines, onOffLines } from '../../domain/line-ups/on-court-line';
import type { Stint } from '../../domain/line-ups/stint';
import type { LineUpsDocument, LineUpsOfTeam, NamedOnOffLine } from '../../read-models/documents/line-ups-document';
import type { RecordedGame } from '../../domain/game/recorded-game';
import { gameHeader } from '../game/game-header';
import type { ProjectedGame } from '../game/projected-game';

export function lineUpsDocument(game: ProjectedGame, { homeTeam, awayTeam }: GameScheduled): LineUpsDocument {
  const stints = game.recorded.folded.stints();
  return {
    ...gameHeader(game, game.gameId),
    homeTeam: ofTeam(homeTeam, 'home', stints, game.recorded),
    awayTeam: ofTeam(awayTeam, 'away', stints, game.recorded),
  };
}

function ofTeam(
  { teamId, tricode, name }: Team,
  side: Side,
  stints: readonly Stint[],
  { folded, names }: RecordedGame,
): LineUpsOfTeam {
  const roster = folded.state.rosters.get(teamId)?.players.map(({ personId }) => personId) ?? [];
  const onOff = onOffLines(stints, side, roster).map(({ personId, ...line }): NamedOnOffLine => ({
    personId,
    name: names.get(personId) ?? '',
    ...line,
  }));
  return {
    ...{ teamId, tricode, name },
    lineUps: lineUpLines(stints, side).map((line) => JSON.stringify(line)),
    onOff: onOff.map((line) => JSON.stringify(line)),
  };
}
