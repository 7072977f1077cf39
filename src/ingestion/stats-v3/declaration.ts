import type { GameDeclaration } from '../../domain/game/game-declaration';
import { FileFields } from '../file-fields';
import { UnreadableGameFile } from '../game-file';
import { seasonOf } from '../nba-live/game-id';
import { teamOf } from '../nba-live/teams';
import { rowsOfTable } from './result-set';
import { type Rotation, starts, type TeamRotation } from './rotation';

type Player = GameDeclaration['players'][number];

/**
 * The declaration that the files beside the rows make: home, away and who starts from the rotation, the date from the summary, the rosters from the
 * box score in its order, those who do not play included. Without a box score the roster is everyone who played.
 * @throws UnreadableGameFile
 */
export function statsV3Declaration(
  gameId: string,
  rotation: Rotation,
  { summary, box }: { readonly summary?: unknown; readonly box?: unknown },
): GameDeclaration {
  const rosters = box === undefined ? undefined : boxOf(gameId, box);
  return {
    league: 'NBA',
    ...seasonOf(gameId),
    date: dateOf(gameId, summary),
    homeTeam: { ...teamOf(rotation.home.teamId), name: rotation.home.name },
    awayTeam: { ...teamOf(rotation.away.teamId), name: rotation.away.name },
    players: [
      ...(rosters ? listed(rosters.object('homeTeam'), rotation.home) : played(rotation.home)),
      ...(rosters ? listed(rosters.object('awayTeam'), rotation.away) : played(rotation.away)),
    ],
    ...(rosters === undefined && { rosterInferred: true }),
  };
}

function boxOf(gameId: string, box: unknown): FileFields {
  const fields = FileFields.of(box).object('boxScoreTraditional');
  const boxGameId = fields.text('gameId');
  if (boxGameId !== gameId)
    throw new UnreadableGameFile(`the box score is of game ${boxGameId}, the plays are of ${gameId}`);
  return fields;
}

/** Neither the rows nor the rotation nor the box score has a date. */
function dateOf(gameId: string, summary: unknown): string {
  if (summary === undefined)
    throw new UnreadableGameFile(
      'nothing tells the date of the game: put BoxScoreSummaryV2.json or roster.json beside it',
    );
  const game = rowsOfTable(summary, 'GameSummary').find((row) => row.text('GAME_ID') === gameId);
  if (game === undefined) throw new UnreadableGameFile(`the summary is not of game ${gameId}`);
  return game.text('GAME_DATE_EST').slice(0, 10);
}

function listed(team: FileFields, { teamId, players }: TeamRotation): readonly Player[] {
  const starters = new Set(players.filter(starts).map(({ personId }) => personId));
  return team.objects('players').map((player) => {
    const personId = player.identity('personId');
    const jersey = player.optionalText('jerseyNum');
    const position = player.optionalText('position');
    return {
      personId,
      name: [player.optionalText('firstName'), player.text('familyName')].filter(Boolean).join(' '),
      starter: starters.has(personId),
      ...(jersey !== undefined && { jersey }),
      ...(position !== undefined && { position }),
      teamId,
    };
  });
}

/** Starters first, else in the order of the rotation. */
function played({ teamId, players }: TeamRotation): readonly Player[] {
  return [...players]
    .sort((a, b) => Number(starts(b)) - Number(starts(a)))
    .map((player) => ({
      personId: player.personId,
      name: [player.firstName, player.familyName].filter(Boolean).join(' '),
      starter: starts(player),
      teamId,
    }));
}
