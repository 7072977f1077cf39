import fc from 'fast-check';
import { impactOf } from '../../../src/domain/corrections/impact';
import { playIdOf } from '../../../src/domain/corrections/changed-plays';
import { effectivePlays } from '../../../src/domain/game/effective-plays';
import type { GameEvent } from '../../../src/domain/game/events';
import { evolve } from '../../../src/domain/game/evolve';
import { FoldedGame } from '../../../src/domain/game/folded-game';
import type { GameState } from '../../../src/domain/game/game-state';
import type { Play } from '../../../src/domain/plays/play';
import { after, anyGame, anyPick, corrected, documents } from './any-case';

const RUNS = { numRuns: 40 };

describe('a correction', () => {
  it('moves what its dry run says and nothing else', () => {
    fc.assert(
      fc.property(anyGame, anyPick, (game, pick) => {
        const state = corrected(game, 'c1', pick);
        const { diff, approvalsNeeded } = impactOf(state.cases[0]!.changes, game);
        expect(diff.length === 0).toBe(boxScore(game) === boxScore(state));
        const scores = diff.filter(({ stat }) => stat === 'score');
        if (scores.length > 0) expect(approvalsNeeded).toBe(2);
      }),
      RUNS,
    );
  });

  it('and its revert leave the game as it was, byte for byte; a revert of that, as it was corrected', () => {
    fc.assert(
      fc.property(anyGame, fc.array(anyPick, { minLength: 1, maxLength: 6 }), (game, picks) => {
        const states = [game];
        picks.forEach((pick, at) => states.push(corrected(states.at(-1)!, `c${at}`, pick)));
        let state = states.at(-1)!;
        for (const [at] of [...picks.entries()].reverse()) {
          state = after(state, { type: 'RevertCorrection', correctionId: `r${at}`, reverts: `c${at}` });
          expect(documents(state)).toBe(documents(states[at]!));
          const again = after(state, { type: 'RevertCorrection', correctionId: `rr${at}`, reverts: `r${at}` });
          expect(documents(again)).toBe(documents(states[at + 1]!));
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('whatever the feed does around a correction', () => {
  it('of other plays: the order of the two does not matter', () => {
    fc.assert(
      fc.property(anyGame, anyPick, fc.nat(), (game, pick, other) => {
        const { changes } = corrected(game, 'c1', pick).cases[0]!;
        const concerned = new Set(changes.map(playIdOf));
        const plays = effectivePlays(game).map(({ play }) => play);
        const theirs = plays.filter(({ playId, type }) => !concerned.has(playId) && type === 'foul');
        const feed = told(theirs[other % theirs.length]!);
        expect(documents(evolve(game, [feed, changed(changes)]))).toBe(
          documents(evolve(game, [changed(changes), feed])),
        );
      }),
      RUNS,
    );
  });

  it('of its own plays: what it set, voided and inserted stays, in conflict', () => {
    fc.assert(
      fc.property(anyGame, anyPick, fc.boolean(), (game, pick, drops) => {
        const state = corrected(game, 'c1', pick);
        for (const change of state.cases[0]!.changes) {
          if (change.op === 'insert') continue;
          const { playId } = change;
          const moved = evolve(state, [drops ? { type: 'PlayVoided', data: { playId } } : told(change.before)]);
          const play = effectivePlays(moved).find((effective) => effective.play.playId === playId);
          if (change.op === 'void') expect(play).toBeUndefined();
          else {
            expect(play).toMatchObject({ conflict: true });
            for (const field of Object.keys(change.set))
              expect((play!.play as never)[field]).toStrictEqual((change.after as never)[field]);
          }
        }
      }),
      RUNS,
    );
  });
});

function changed(changes: GameState['cases'][number]['changes']): GameEvent {
  const data = { correctionId: 'c1', reasonCode: 'SYSTEM', reason: 'r', requester: 'a', approvers: ['b'], changes };
  return { type: 'ScoringChanged', data };
}

/** The feed gives the play another official. */
function told(play: Play): GameEvent {
  return { type: 'PlayAmended', data: { play: { ...play, officialId: 4_711 } } };
}

function boxScore(state: GameState): string {
  return JSON.stringify(new FoldedGame(state).boxScore());
}
