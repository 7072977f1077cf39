import fc from 'fast-check';
import { GameAsOf } from '../../../src/domain/as-of/game-as-of';
import { FORMULAS, type Formulas, formulasOf } from '../../../src/domain/formula-version';
import { RecordedGame } from '../../../src/domain/game/recorded-game';
import { simulateGame } from '../../../src/simulator/simulate-game';
import { sumsOf } from '../../kit/lineage-sums';
import { recordedStream } from '../../kit/recorded-stream';

const seeds = fc.integer({ min: 1, max: 1_000_000 });

function gameOf(seed: number, share: number, formulas: Formulas): GameAsOf {
  const { declaration, plays } = simulateGame({ seed });
  const sent = plays.slice(0, Math.ceil(plays.length * share)).map((play) => ({ play }));
  const game = new RecordedGame('g');
  game.advance(
    recordedStream('g', [
      { type: 'DeclareGame', declaration },
      { type: 'RecordPlays', source: 'courtledger', plays: sent },
    ]),
  );
  return new GameAsOf(game, { formulas });
}

describe('the lineage of every cell', () => {
  it('adds up to it, over simulated games whole and under way, by all formulas', () => {
    const some = fc.record({ seed: seeds, share: fc.constantFrom(0.1, 0.5, 1), version: fc.constantFrom(1, 2) });
    fc.assert(
      fc.property(some, ({ seed, share, version }) => {
        const { wrong, right } = sumsOf(gameOf(seed, share, formulasOf(version) ?? FORMULAS));
        expect(wrong).toStrictEqual([]);
        expect(right).toBeGreaterThan(500);
      }),
      { numRuns: 4 },
    );
  });
});
