import fc from 'fast-check';
import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { resolveChanges } from '../../../src/domain/corrections/resolve-changes';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { decide } from '../../../src/domain/game/decide/decide';
import { effectivePlays } from '../../../src/domain/game/effective-plays';
import type { GameEvent } from '../../../src/domain/game/events';
import { evolve } from '../../../src/domain/game/evolve';
import { FoldedGame } from '../../../src/domain/game/folded-game';
import { type GameState, initialState } from '../../../src/domain/game/game-state';
import type { Play } from '../../../src/domain/plays/play';
import { simulateGame } from '../../../src/simulator/simulate-game';

/** A whole simulated game, recorded. */
export const anyGame: fc.Arbitrary<GameState> = fc.maxSafeInteger().map((seed) => {
  const { declaration, plays } = simulateGame({ seed });
  const reported = plays.map((play) => ({ play }));
  const declared = after(initialState(), { type: 'DeclareGame', declaration });
  return after(declared, { type: 'RecordPlays', source: 'courtledger', plays: reported });
});

/** Where in the game, and which of its team's players. */
export const anyPick = fc.record({ play: fc.nat(), player: fc.nat() });
export type Pick = typeof anyPick extends fc.Arbitrary<infer Value> ? Value : never;

export function after(state: GameState, ...commands: readonly GameCommand[]): GameState {
  return commands.reduce((game, command) => evolve(game, decide(command, game) as readonly GameEvent[]), state);
}

/** The game after a case that changes a play of it, with what hangs on that, in a way that the rules allow. */
export function corrected(state: GameState, correctionId: string, pick: Pick): GameState {
  const plays = effectivePlays(state).map(({ play }) => play);
  const play = correctable(plays)[pick.play % correctable(plays).length]!;
  const request = { changes: [changeOf(play, pick.player, state)], includeDependents: true };
  const changes = resolveChanges(request, state);
  const reasons = { reasonCode: 'VIDEO_REVIEW', reason: 'seen again', requester: 'a', approvers: ['b'] };
  return after(state, { type: 'ApplyCorrection', correctionId, ...reasons, changes });
}

function correctable(plays: readonly Play[]): readonly Play[] {
  return plays.filter(({ type, personId }) => CORRECTABLE.has(type) && personId !== undefined);
}

const CORRECTABLE: ReadonlySet<Play['type']> = new Set(['shot', 'freeThrow', 'rebound', 'turnover', 'foul'] as const);

function changeOf(play: Play, player: number, state: GameState): RequestedChange {
  const { playId, teamId } = play;
  switch (play.type) {
    case 'shot':
      return play.made
        ? { op: 'amend', playId, set: { shotValue: play.shotValue === 2 ? 3 : 2 } }
        : { op: 'amend', playId, set: { made: true } };
    case 'rebound':
      return { op: 'amend', playId, set: { personId: anyone(player, state) } };
    case 'turnover':
      return { op: 'void', playId };
    case 'freeThrow':
      return play.made
        ? { op: 'amend', playId, set: { personId: mate(player, teamId, state) } }
        : { op: 'void', playId };
    default: {
      const turnover = {
        period: play.period,
        clock: play.clock,
        teamId: teamId!,
        personId: mate(player, teamId, state),
      };
      return { op: 'insert', play: { type: 'turnover', ...turnover } };
    }
  }
}

function mate(player: number, teamId: number | undefined, { rosters }: GameState): number {
  const { players } = rosters.get(teamId!)!;
  return players[player % players.length]!.personId;
}

function anyone(player: number, state: GameState): number {
  const teams = [...state.rosters.keys()];
  return mate(player, teams[player % teams.length], state);
}

/** Everything that is told of a game, byte for byte. */
export function documents(state: GameState): string {
  const game = new FoldedGame(state);
  return JSON.stringify([game.boxScore(), game.plays()]);
}
