import type { GameDeclaration } from '../../domain/game/game-declaration';
import { FileFields } from '../file-fields';
import { UnreadableGameFile, type GameFile } from '../game-file';
import { creditedPlayers } from './credited-players';
import { seasonOf } from './game-id';
import { normaliseNbaLive } from './normalise-nba-live';
import { namesIn } from './player-names';
import { teamOf } from './teams';

type Player = GameDeclaration['players'][number];

/**
 * One line of a season file, parsed: a whole game that is over. Its roster is the starters, `official` and everyone credited in its rows: in
 * 0022400633 and 0022401230 one team is missing from `official`, in 0022100360 a player who came in.
 * @throws UnreadableGameFile
 */
export function readSeasonLine(line: unknown): GameFile {
  const game = FileFields.of(line);
  const gameId = game.text('gameId');
  const rows = game.list('actions');
  const homeTeam = teamOf(game.identity('home'), game.text('homeTricode'));
  const awayTeam = teamOf(game.identity('away'), game.text('awayTricode'));
  const { season } = seasonOf(gameId);
  return {
    gameId,
    declaration: {
      league: 'NBA',
      season,
      seasonType: game.text('seasonType'),
      date: game.text('date'),
      homeTeam,
      awayTeam,
      players: rosterOf(game, rows, [homeTeam, awayTeam]),
    },
    source: 'nba-live',
    rows,
    completed: true,
  };
}

type Sides = readonly [home: { teamId: number; tricode: string }, away: { teamId: number; tricode: string }];

/** Home before away; in each the starters, then `official`, then who is only credited. */
function rosterOf(game: FileFields, rows: readonly unknown[], sides: Sides): readonly Player[] {
  const official = game
    .objects('official')
    .map((row) => ({ personId: row.identity('personId'), name: row.text('name'), team: row.text('team') }));
  const names = new Map([...namesIn(rows), ...official.map(({ personId, name }) => [personId, name] as const)]);
  const credited = creditedIn(rows, [sides[0].teamId, sides[1].teamId]);
  const starters = game.object('starters');
  const listed = new Set<number>();
  return sides.flatMap(({ teamId, tricode }) => {
    const five = new Set(
      starters.list(String(teamId)).filter((personId): personId is number => Number.isSafeInteger(personId)),
    );
    const team = [
      ...five,
      ...official.filter((row) => row.team === tricode).map(({ personId }) => personId),
      ...credited.filter((player) => player.teamId === teamId).map(({ personId }) => personId),
    ];
    return team.flatMap((personId): Player[] => {
      if (listed.has(personId)) return [];
      listed.add(personId);
      return [{ personId, name: names.get(personId) ?? String(personId), starter: five.has(personId), teamId }];
    });
  });
}

function creditedIn(rows: readonly unknown[], teams: readonly [number, number]): ReturnType<typeof creditedPlayers> {
  const { plays, errors } = normaliseNbaLive(rows, { pointer: '/actions' });
  if (errors.length > 0) throw new UnreadableGameFile("the rows are not the feed's", errors);
  return creditedPlayers(
    plays.map(({ play }) => play),
    teams,
  );
}
