import type { GameDeclaration } from '../../domain/game/game-declaration';
import type { ReportedPlay } from '../../domain/game/reported-play';
import { UnreadableGameFile } from '../game-file';
import { creditedPlayers, inGameOrder } from './credited-players';
import { seasonOf } from './game-id';
import { normaliseNbaLive } from './normalise-nba-live';
import { namesIn } from './player-names';
import { teamOf } from './teams';

const EASTERN_DATE = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The declaration that the rows of a live file make by themselves: home is the team whose points move `scoreHome`, the roster everyone
 * credited, starters those who play before they come in, the date that of the first play in the league's time zone.
 * @throws UnreadableGameFile before the first points, when nothing tells who is at home
 */
export function inferredDeclaration(gameId: string, rows: readonly unknown[]): GameDeclaration {
  const { plays: asSent, errors } = normaliseNbaLive(rows, { pointer: '/game/actions' });
  if (errors.length > 0) throw new UnreadableGameFile("the rows are not the feed's", errors);
  const reported = [...asSent].sort((a, b) => inGameOrder(a.play, b.play));
  const teams = homeAndAway(reported);
  const names = namesIn(rows);
  return {
    league: 'NBA',
    ...seasonOf(gameId),
    date: EASTERN_DATE.format(new Date(firstInstant(reported))),
    homeTeam: teamOf(teams[0]),
    awayTeam: teamOf(teams[1]),
    players: creditedPlayers(
      reported.map(({ play }) => play),
      teams,
    ).map(({ personId, teamId, starter }) => ({
      personId,
      name: names.get(personId) ?? String(personId),
      starter,
      teamId,
    })),
    rosterInferred: true,
  };
}

function homeAndAway(reported: readonly ReportedPlay[]): readonly [number, number] {
  const teams = [...new Set(reported.flatMap(({ play }) => play.teamId ?? []))];
  const home = homeTeamId(reported, teams);
  const away = teams.find((teamId) => teamId !== home);
  if (teams.length !== 2 || home === undefined || away === undefined) {
    throw new UnreadableGameFile(
      'the rows do not tell yet which two teams play, and which is at home: give the box score or a roster',
    );
  }
  return [home, away];
}

/** Single rows may carry a score from before an edit: the majority of the scoring plays decides. */
function homeTeamId(reported: readonly ReportedPlay[], teams: readonly number[]): number | undefined {
  let firstTeamIsHome = 0;
  let before = pointsOf('0-0');
  for (const { play, feedScore } of reported) {
    if (feedScore === undefined) continue;
    const now = pointsOf(feedScore);
    const movedHome = now.home > before.home;
    const movedAway = now.away > before.away;
    if (movedHome !== movedAway) firstTeamIsHome += (play.teamId === teams[0]) === movedHome ? 1 : -1;
    before = now;
  }
  if (firstTeamIsHome === 0) return undefined;
  return firstTeamIsHome > 0 ? teams[0] : teams[1];
}

function pointsOf(score: string): { readonly home: number; readonly away: number } {
  const [home = 0, away = 0] = score.split('-').map(Number);
  return { home, away };
}

function firstInstant(reported: readonly ReportedPlay[]): string {
  const instants = reported.flatMap(({ play }) => play.occurredAt ?? []).sort();
  if (instants[0] === undefined)
    throw new UnreadableGameFile('no row has a timeActual: nothing tells the date of the game');
  return instants[0];
}
