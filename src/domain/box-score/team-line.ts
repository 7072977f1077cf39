import { type Centiseconds, formatClock } from '../plays/clock';
import type { Score } from './box-score';
import { addCounts, type Counts, noCounts } from './counts';
import type { GameInProgress } from './game-in-progress';
import type { PointsByOrigin } from './points-by-origin';
import type { ScoreBook } from './score-book';
import { pointsFrom, ratio, shootingOf } from './shooting';
import { opponentOf, type Side } from './side';
import type { TeamStatistics } from './statistics';
import type { Tally } from './tally';
import type { TeamInGame } from './team-in-game';
import type { Until } from './until';

/** A free throw costs 0.44 of a possession on the average of all trips: true shooting's constant (Oliver; the league uses it too). */
const POSSESSIONS_PER_FREE_THROW = 0.44;

export function teamStatistics(side: Side, game: GameInProgress, until: Until): TeamStatistics {
  const team = game.teams[side];
  const { book, possessions, teams } = game.counted;
  const { own, origins, fieldGoalAttempts } = teams[side];
  const players = sumOf(team.players.map((player) => game.counted.of(player)));
  const all = sumOf([players, own]);
  const reboundsTeam = own.reboundsOffensive + own.reboundsDefensive;
  return {
    minutes: formatClock(team.players.reduce((sum, player) => sum + player.minutes(until.now), 0)),
    ...scoringOf(all, book.of(opponentOf(side)).score),
    assists: all.assists,
    assistsTurnoverRatio: ratio(all.assists, all.turnovers),
    steals: all.steals,
    blocks: all.blocks,
    blocksReceived: all.blocksReceived,
    turnovers: players.turnovers,
    turnoversTeam: own.turnovers,
    turnoversTotal: all.turnovers,
    ...shootingOf(all),
    teamFieldGoalAttempts: fieldGoalAttempts,
    reboundsOffensive: players.reboundsOffensive,
    reboundsDefensive: players.reboundsDefensive,
    reboundsPersonal: players.reboundsOffensive + players.reboundsDefensive,
    reboundsTeam,
    reboundsTeamOffensive: own.reboundsOffensive,
    reboundsTeamDefensive: own.reboundsDefensive,
    reboundsTotal: players.reboundsOffensive + players.reboundsDefensive + reboundsTeam,
    ...foulsOf(players, own),
    benchPoints: benchPoints(team, game.counted),
    ...courseOf(side, book, until.now),
    ...originsOf(origins, all),
    possessions: possessions.of(side, until.periodOver),
  };
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const counts of all) addCounts(sum, counts);
  return sum;
}

function scoringOf(all: Counts, pointsAgainst: number) {
  const points = pointsFrom(all);
  const attempts = all.twoPointersAttempted + all.threePointersAttempted;
  const made = all.twoPointersMade + all.threePointersMade;
  const trueShootingAttempts = attempts + POSSESSIONS_PER_FREE_THROW * all.freeThrowsAttempted;
  return {
    points,
    pointsAgainst,
    fieldGoalsEffectiveAdjusted: ratio(made + 0.5 * all.threePointersMade, attempts),
    trueShootingAttempts,
    trueShootingPercentage: ratio(points, 2 * trueShootingAttempts),
  };
}

/** An offensive foul is none of those that bring the other team to the line. */
function foulsOf(players: Counts, own: Counts) {
  return {
    foulsPersonal: players.foulsPersonal,
    foulsDrawn: players.foulsDrawn,
    foulsTechnical: players.foulsTechnical,
    foulsOffensive: players.foulsOffensive,
    foulsTeam: players.foulsPersonal - players.foulsOffensive,
    foulsTeamTechnical: own.foulsTechnical,
  };
}

function benchPoints({ players }: TeamInGame, counted: Tally): number {
  const bench = players.filter(({ starter }) => !starter);
  return bench.reduce((sum, player) => sum + pointsFrom(counted.of(player)), 0);
}

function courseOf(side: Side, book: ScoreBook, now: Centiseconds) {
  const { biggestLead, biggestRun } = book.of(side);
  return {
    biggestLead: biggestLead.points,
    biggestLeadScore: awayFirst(biggestLead.score),
    biggestScoringRun: biggestRun.points,
    biggestScoringRunScore: awayFirst(biggestRun.score),
    leadChanges: book.leadChanges,
    timesTied: book.timesTied,
    timeLeading: formatClock(book.timeLeading(side, now)),
  };
}

function awayFirst({ home, away }: Score): string {
  return `${away}-${home}`;
}

function originsOf(origins: PointsByOrigin, all: Counts) {
  return {
    pointsFromTurnovers: origins.pointsFromTurnovers,
    pointsFastBreak: all.pointsFastBreak,
    fastBreakPointsMade: origins.fastBreakPointsMade,
    fastBreakPointsAttempted: origins.fastBreakPointsAttempted,
    fastBreakPointsPercentage: ratio(origins.fastBreakPointsMade, origins.fastBreakPointsAttempted),
    pointsSecondChance: all.pointsSecondChance,
    secondChancePointsMade: origins.secondChancePointsMade,
    secondChancePointsAttempted: origins.secondChancePointsAttempted,
    secondChancePointsPercentage: ratio(origins.secondChancePointsMade, origins.secondChancePointsAttempted),
    pointsInThePaint: all.pointsInThePaint,
    pointsInThePaintMade: origins.pointsInThePaintMade,
    pointsInThePaintAttempted: origins.pointsInThePaintAttempted,
    pointsInThePaintPercentage: ratio(origins.pointsInThePaintMade, origins.pointsInThePaintAttempted),
  };
}
