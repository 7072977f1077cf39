import type { TeamBoxScore } from './box-score';
import type { GameInProgress } from './game-in-progress';
import { playerLine } from './player-line';
import type { Side } from './side';
import { teamStatistics, type Until } from './team-line';

export function teamBoxScore(side: Side, game: GameInProgress, until: Until): TeamBoxScore {
  const team = game.teams[side];
  return {
    teamId: team.teamId,
    score: game.book.of(side).score,
    periods: lineScore(side, game),
    statistics: teamStatistics(side, game, until),
    players: team.players.map((player) => playerLine(player, until.now)),
  };
}

/** Points of every period that has begun, those without any too. */
function lineScore(side: Side, { book, clock, firstPeriod }: GameInProgress): TeamBoxScore['periods'] {
  const { byPeriod } = book.of(side);
  const periods: { period: number; score: number }[] = [];
  for (let period = firstPeriod; period <= clock.period; period += 1) {
    periods.push({ period, score: byPeriod.get(period) ?? 0 });
  }
  return periods;
}
