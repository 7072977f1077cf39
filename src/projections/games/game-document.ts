import type { BoxScore } from '../../domain/box-score/box-score';
import type { GameScheduled } from '../../domain/game/events';
import type { GameDocument } from '../../read-models/documents/game-document';
import { gameHeader } from '../game/game-header';
import type { ProjectedGame } from '../game/projected-game';

export function gameDocument(
  game: ProjectedGame,
  { league, season, seasonType, date, rules, homeTeam, awayTeam }: GameScheduled,
  box: BoxScore,
): GameDocument {
  const last = game.recorded.folded.plays().at(-1)?.play;
  return {
    ...gameHeader(game, game.gameId),
    league,
    season,
    seasonType,
    date,
    rules,
    homeTeam: { ...homeTeam, score: box.home.score },
    awayTeam: { ...awayTeam, score: box.away.score },
    ...(last && { period: last.period, clock: last.clock }),
    flagCount: box.flags.length,
    hash: game.recorded.hash,
    plays: Object.fromEntries([...game.periods.revisions].sort(([a], [b]) => a - b)),
  };
}
