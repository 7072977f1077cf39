import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import type { Play } from '../../src/domain/plays/play';
import { teamAt } from '../../src/simulator/roster';
import { simulateGame } from '../../src/simulator/simulate-game';

export interface LeagueGame {
  readonly gameId: string;
  readonly declaration: GameDeclaration;
  readonly plays: readonly Play[];
}

/** A short season of invented teams: everyone at home to everyone else once, a day apart, and then the first two in a play-off. */
export function simulateLeague(seed: number, teams: number): readonly LeagueGame[] {
  const games: LeagueGame[] = [];
  for (let home = 0; home < teams; home += 1)
    for (let away = 0; away < teams; away += 1)
      if (home !== away) games.push(gameBetween(seed, [home, away], games.length));
  const last = gameBetween(seed, [0, 1], games.length);
  return [...games, { ...last, declaration: { ...last.declaration, seasonType: 'Playoffs' } }];
}

function gameBetween(seed: number, [home, away]: readonly [number, number], day: number): LeagueGame {
  const { gameId, declaration, plays } = simulateGame({
    seed: seed * 1_000 + day,
    gameId: `league-${seed}-${day + 1}`,
    date: new Date(Date.UTC(2024, 9, 22 + day)).toISOString().slice(0, 10),
    homeTeam: teamAt(home),
    awayTeam: teamAt(away),
  });
  return { gameId, declaration, plays };
}

/** The same season where two players change teams, each taking the other's place, before the game of an index. */
export function trade(
  games: readonly LeagueGame[],
  before: number,
  [one, other]: readonly [number, number],
): LeagueGame[] {
  const players = games.flatMap(({ declaration }) => declaration.players);
  const nameOf = new Map(players.map(({ personId, name }) => [personId, name]));
  const ids = new RegExp(`\\b(?:${one}|${other})\\b`, 'g');
  return games.map((game, at) => {
    if (at < before) return game;
    const text = JSON.stringify(game).replaceAll(ids, (id) => String(Number(id) === one ? other : one));
    const { declaration, ...rest } = JSON.parse(text) as LeagueGame;
    const named = declaration.players.map((player) => ({ ...player, name: nameOf.get(player.personId) ?? '' }));
    return { ...rest, declaration: { ...declaration, players: named } };
  });
}
