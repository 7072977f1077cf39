import type { TeamBoxScore } from './box-score';
import type { GameInProgress } from './game-in-progress';
import { playerLine } from './player-line';
import type { Side } from './side';
import { teamStatistics } from './team-line';
import type { Until } from './until';

export function teamBoxScore(side: Side, game: GameInProgress, until: Until): TeamBoxScore {
  const { teamId, players } = game.teams[side];
  return {
    teamId,
    score: game.counted.book.of(side).score,
    periods: lineScore(side, game),
    statistics: teamStatistics(side, game, until),
    players: players.map((player) => playerLine(player, game.counted, until.now)),
  };
}

/** Points of every period of the window that has begun, those without any too. */
function lineScore(side: Side, { counted, clock, periods: [first, last] }: GameInProgress): TeamBoxScore['periods'] {
  const { byPeriod } = counted.book.of(side);
  const periods: { period: number; score: number }[] = [];
  for (let period = first; period <= Math.min(last, clock.period); period += 1) {
    periods.push({ period, score: byPeriod.get(period) ?? 0 });
  }
  return periods;
}
