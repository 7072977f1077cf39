import type { GameDeclaration } from '../../src/domain/game/game-declaration';
import type { GameEvent } from '../../src/domain/game/events';
import { evolve } from '../../src/domain/game/evolve';
import { initialState } from '../../src/domain/game/game-state';
import { decide } from '../../src/domain/game/decide/decide';
import type { UnplacedPlay } from '../../src/domain/game/reported-play';
import type { Play } from '../../src/domain/plays/play';

/** A small game for specifications: Harbour (home, players 1 to 7) against Summit (away, players 11 to 17); five of each start. */
export const HARBOUR = 100;
export const SUMMIT = 200;

export const DECLARATION: GameDeclaration = {
  league: 'NBA',
  season: '2024-25',
  seasonType: 'Regular Season',
  date: '2024-11-12',
  homeTeam: { teamId: HARBOUR, tricode: 'HAR', name: 'Harbour' },
  awayTeam: { teamId: SUMMIT, tricode: 'SUM', name: 'Summit' },
  players: [...roster(HARBOUR, 1), ...roster(SUMMIT, 11)],
};

function roster(teamId: number, first: number): GameDeclaration['players'] {
  return [0, 1, 2, 3, 4, 5, 6].map((n) => ({
    personId: first + n,
    name: `Player ${first + n}`,
    teamId,
    starter: n < 5,
  }));
}

/** The events of a game that was declared and has no plays. */
export function declared(declaration: GameDeclaration = DECLARATION): GameEvent[] {
  return decide({ type: 'DeclareGame', declaration }, evolve(initialState(), [])) as GameEvent[];
}

/** A made two by player 1 of Harbour, unless told otherwise. */
export function shot(playId: number, fields: Partial<Extract<Play, { type: 'shot' }>> = {}): Play {
  return {
    playId,
    order: playId * 10_000,
    period: 1,
    clock: 'PT10M00.00S',
    type: 'shot',
    shotValue: 2,
    made: true,
    teamId: HARBOUR,
    personId: 1,
    ...fields,
  };
}

export function rebound(playId: number, fields: Partial<Extract<Play, { type: 'rebound' }>> = {}): Play {
  return {
    playId,
    order: playId * 10_000,
    period: 1,
    clock: 'PT10M00.00S',
    type: 'rebound',
    teamId: SUMMIT,
    personId: 11,
    ...fields,
  };
}

export function gameEnd(playId: number): Play {
  return { playId, order: playId * 10_000, period: 4, clock: 'PT00M00.00S', type: 'gameEnd' };
}

/** A play that does not say where it goes. */
export function unplaced({ order: _, ...play }: Play): UnplacedPlay {
  return play;
}
