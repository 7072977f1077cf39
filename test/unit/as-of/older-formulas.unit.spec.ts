import { GameAsOf } from '../../../src/domain/as-of/game-as-of';
import { FORMULA_VERSION, type Formulas, formulasOf } from '../../../src/domain/formula-version';
import { RecordedGame } from '../../../src/domain/game/recorded-game';
import type { Play } from '../../../src/domain/plays/play';
import { DECLARATION, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';

const at = (playId: number) => ({ playId, order: playId * 10_000, period: 1, clock: 'PT02M05.00S', teamId: HARBOUR });

/** Houston at Orlando, 0022300066, 2:05 of the first quarter: one comes in between two throws, and tips in the one that misses. */
const TIPPED_IN: readonly Play[] = [
  { ...at(1), type: 'foul', kind: 'personal', teamId: SUMMIT, personId: 11, drawnPersonId: 1 },
  { ...at(2), type: 'substitution', inPersonId: 6, outPersonId: 2 },
  { ...at(3), type: 'freeThrow', made: true, number: 1, of: 2, personId: 1 },
  { ...at(4), type: 'freeThrow', made: false, number: 2, of: 2, personId: 1 },
  { ...at(5), type: 'rebound', personId: 6 },
  { ...shot(6, { personId: 6 }), ...at(6) },
];

function answerBy(version: number): { homeTeam: { ratings?: object; players: { statistics: { plus: number } }[] } } {
  const game = new RecordedGame('g');
  game.advance(
    recordedStream('g', [
      { type: 'DeclareGame', declaration: { ...DECLARATION, season: '2022-23' } },
      { type: 'RecordPlays', source: 'courtledger', plays: TIPPED_IN.map((play) => ({ play })) },
    ]),
  );
  return new GameAsOf(game, { formulas: formulasOf(version) as Formulas }).boxScoreAnswer() as never;
}

describe('older formulas', () => {
  it('gave a basket to those on court, and only free throws to those on court when the clock stopped', () => {
    const plus = (version: number) => {
      const { players } = answerBy(version).homeTeam;
      return [players[1], players[5]].map((player) => player?.statistics.plus);
    };
    expect(plus(1)).toStrictEqual([1, 2]);
    expect(plus(FORMULA_VERSION)).toStrictEqual([3, 0]);
  });

  it('had no ratings', () => {
    expect(answerBy(1).homeTeam.ratings).toBeUndefined();
    expect(answerBy(FORMULA_VERSION).homeTeam.ratings).toBeDefined();
  });

  it('are those that there were', () => {
    expect(formulasOf(0)).toBeUndefined();
    expect(formulasOf(FORMULA_VERSION + 1)).toBeUndefined();
    for (let version = 1; version <= FORMULA_VERSION; version += 1) expect(formulasOf(version)?.version).toBe(version);
  });
});
