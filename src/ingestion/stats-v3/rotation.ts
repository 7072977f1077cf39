import type { FileFields } from '../file-fields';
import { UnreadableGameFile } from '../game-file';
import type { GameTime } from './game-time';
import { rowsOfTable } from './result-set';

/** `GameRotation.json`: who was on court, from when to when. */
export interface Rotation {
  readonly home: TeamRotation;
  readonly away: TeamRotation;
}

export interface TeamRotation {
  readonly teamId: number;
  /** `Cleveland Cavaliers` */
  readonly name: string;
  /** Everyone who played. */
  readonly players: readonly PlayerRotation[];
}

export interface PlayerRotation {
  readonly personId: number;
  /** Without diacritics: `Vucevic`. */
  readonly firstName: string;
  readonly familyName: string;
  readonly stints: readonly Stint[];
}

export interface Stint {
  readonly from: GameTime;
  readonly to: GameTime;
}

/** @throws UnreadableGameFile also for the rotation of another game */
export function readRotation(file: unknown, gameId: string): Rotation {
  return { home: teamRotation(file, 'HomeTeam', gameId), away: teamRotation(file, 'AwayTeam', gameId) };
}

export function isOnCourt({ stints }: PlayerRotation, at: GameTime): boolean {
  return stints.some(({ from, to }) => from <= at && at <= to);
}

export function comesIn({ stints }: PlayerRotation, at: GameTime): boolean {
  return stints.some(({ from }) => from === at);
}

export function goesOut({ stints }: PlayerRotation, at: GameTime): boolean {
  return stints.some(({ to }) => to === at);
}

export function starts(player: PlayerRotation): boolean {
  return comesIn(player, 0);
}

function teamRotation(file: unknown, table: string, gameId: string): TeamRotation {
  const rows = rowsOfTable(file, table);
  const [first] = rows;
  if (first === undefined) throw new UnreadableGameFile(`the rotation has nobody of ${table}`);
  const stranger = rows.find((row) => row.text('GAME_ID') !== gameId);
  if (stranger !== undefined) {
    throw new UnreadableGameFile(`the rotation is of game ${stranger.text('GAME_ID')}, the plays are of ${gameId}`);
  }
  return {
    teamId: first.identity('TEAM_ID'),
    name: [first.optionalText('TEAM_CITY'), first.text('TEAM_NAME')].filter(Boolean).join(' '),
    players: playersOf(rows),
  };
}

/** A row is one stint of one player. */
function playersOf(rows: readonly FileFields[]): readonly PlayerRotation[] {
  const players = new Map<number, PlayerRotation & { readonly stints: Stint[] }>();
  for (const row of rows) {
    const personId = row.identity('PERSON_ID');
    const player = players.get(personId) ?? {
      personId,
      firstName: row.optionalText('PLAYER_FIRST') ?? '',
      familyName: row.text('PLAYER_LAST'),
      stints: [],
    };
    player.stints.push({ from: row.amount('IN_TIME_REAL'), to: row.amount('OUT_TIME_REAL') });
    players.set(personId, player);
  }
  return [...players.values()];
}
