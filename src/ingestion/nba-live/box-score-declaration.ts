import type { GameDeclaration } from '../../domain/game/game-declaration';
import type { RosterPlayer, Team } from '../../domain/game/events';
import type { FileFields } from '../file-fields';
import { seasonOf } from './game-id';

/** The declaration that the league's `boxscore.json` makes: both rosters whole, those who do not dress included, in the league's order. */
export function boxScoreDeclaration(game: FileFields): GameDeclaration {
  const home = game.object('homeTeam');
  const away = game.object('awayTeam');
  return {
    league: 'NBA',
    ...seasonOf(game.text('gameId')),
    date: game.text('gameTimeLocal').slice(0, 10),
    homeTeam: teamFrom(home),
    awayTeam: teamFrom(away),
    players: [home, away].flatMap((team) =>
      team.objects('players').map((player) => ({ ...playerFrom(player), teamId: team.identity('teamId') })),
    ),
  };
}

function teamFrom(team: FileFields): Team {
  return {
    teamId: team.identity('teamId'),
    tricode: team.text('teamTricode'),
    name: [team.optionalText('teamCity'), team.text('teamName')].filter(Boolean).join(' '),
  };
}

function playerFrom(player: FileFields): RosterPlayer {
  const jersey = player.optionalText('jerseyNum');
  const position = player.optionalText('position');
  return {
    personId: player.identity('personId'),
    name: player.text('name'),
    starter: player.text('starter') === '1',
    ...(jersey !== undefined && { jersey }),
    ...(position !== undefined && { position }),
  };
}
