import { type Centiseconds, formatClock } from '../plays/clock';
import type { PlayerBoxScore } from './box-score';
import type { Counts } from './counts';
import type { PlayerInGame } from './player-in-game';
import { pointsFrom, shootingOf } from './shooting';
import type { PlayerStatistics } from './statistics';
import type { Tally } from './tally';

export function playerLine(player: PlayerInGame, tally: Tally, now: Centiseconds): PlayerBoxScore {
  const { personId, starter } = player;
  const minutes = player.minutes(now);
  const played = minutes > 0 || tally.hasPlayed(player);
  return { personId, starter, played, statistics: playerStatistics(tally.of(player), minutes) };
}

function playerStatistics(counts: Counts, minutes: Centiseconds): PlayerStatistics {
  return {
    minutes: formatClock(minutes),
    points: pointsFrom(counts),
    assists: counts.assists,
    steals: counts.steals,
    blocks: counts.blocks,
    blocksReceived: counts.blocksReceived,
    turnovers: counts.turnovers,
    ...shootingOf(counts),
    reboundsOffensive: counts.reboundsOffensive,
    reboundsDefensive: counts.reboundsDefensive,
    reboundsTotal: counts.reboundsOffensive + counts.reboundsDefensive,
    foulsPersonal: counts.foulsPersonal,
    foulsDrawn: counts.foulsDrawn,
    foulsTechnical: counts.foulsTechnical,
    foulsOffensive: counts.foulsOffensive,
    plus: counts.plus,
    minus: counts.minus,
    plusMinusPoints: counts.plus - counts.minus,
    pointsFastBreak: counts.pointsFastBreak,
    pointsInThePaint: counts.pointsInThePaint,
    pointsSecondChance: counts.pointsSecondChance,
  };
}
