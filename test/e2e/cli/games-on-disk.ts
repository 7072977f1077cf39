import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pointsOf } from '../../../src/domain/plays/points';
import type { Play } from '../../../src/domain/plays/play';
import type { GameDeclaration } from '../../../src/domain/game/game-declaration';
import { simulateGame } from '../../../src/simulator/simulate-game';

/** A game in our own form, as a line of a file. */
export interface GameOnDisk {
  readonly gameId: string;
  readonly completed: boolean;
  readonly declaration: GameDeclaration;
  readonly plays: readonly Play[];
}

export function simulated(seed: number): GameOnDisk {
  const { gameId, declaration, plays } = simulateGame({ seed });
  return { gameId, declaration, plays, completed: true };
}

export function writeGames(folder: string, games: readonly GameOnDisk[], name = 'games.jsonl.gz'): string {
  const path = join(folder, name);
  const text = games.map((game) => JSON.stringify(game)).join('\n');
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return path;
}

export function playsOf(games: readonly GameOnDisk[]): number {
  return games.reduce((sum, { plays }) => sum + plays.length, 0);
}

/** Of the home and the away team. */
export function scoreOf({ declaration, plays }: GameOnDisk): [number, number] {
  const of = (teamId: number): number =>
    plays.reduce((sum, play) => sum + (play.teamId === teamId ? pointsOf(play) : 0), 0);
  return [of(declaration.homeTeam.teamId), of(declaration.awayTeam.teamId)];
}
