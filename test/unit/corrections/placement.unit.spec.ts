import { playIdOf } from '../../../src/domain/corrections/changed-plays';
import type { InsertedPlay } from '../../../src/domain/corrections/requested-change';
import { HARBOUR, SUMMIT } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame } from './corrected-game';

const FIRST = 1_000_000_000;

const missAt = (clock: string): InsertedPlay => ({
  type: 'shot',
  period: 1,
  clock,
  teamId: HARBOUR,
  personId: 1,
  shotValue: 2,
  made: false,
});
const reboundAt = (clock: string): InsertedPlay => ({
  type: 'rebound',
  period: 1,
  clock,
  teamId: HARBOUR,
  personId: 1,
});
const turnoverAt = (clock: string, period = 1): InsertedPlay => ({
  type: 'turnover',
  period,
  clock,
  teamId: HARBOUR,
  personId: 1,
});

/** The plays in game order, once `plays` are inserted: the feed's by number, the inserted ones as +1, +2, … */
function orderWith(scorer: Scorer, ...plays: readonly InsertedPlay[]): string {
  const corrected = CorrectedGame.of(scorer).corrected(...plays.map((play) => ({ op: 'insert', play }) as const));
  return corrected.plays.map(({ playId }) => (playId >= FIRST ? `+${playId - FIRST + 1}` : playId)).join(' ');
}

describe('the place of an inserted play (S5)', () => {
  const putBack = (): Scorer => new Scorer().at('5:00').missed(1).at('4:58').missed(2).rebound(11).at('4:40').made(11);

  it('is by its clock', () =>
    expect(orderWith(new Scorer().at('5:00').made(1).at('4:00').made(11), turnoverAt('PT04M30.00S'))).toBe('1 +1 2'));

  it('is the last at its clock where all are as good', () =>
    expect(orderWith(new Scorer().at('5:00').made(1).foul(11).at('4:00').made(11), turnoverAt('PT05M00.00S'))).toBe(
      '1 2 +1 3',
    ));

  it('of a rebound is before the next miss', () => {
    expect(orderWith(putBack(), reboundAt('PT04M58.00S'))).toBe('1 +1 2 3 4');
  });

  it('of a miss is before the rebound that answers it, in whatever order the two are named', () => {
    const basket = (): Scorer => new Scorer().at('5:00').made(1).at('4:58').foul(11);
    expect(orderWith(basket(), missAt('PT04M58.00S'), reboundAt('PT04M58.00S'))).toBe('1 2 +1 +2');
    expect(orderWith(basket(), reboundAt('PT04M58.00S'), missAt('PT04M58.00S'))).toBe('1 2 +2 +1');
  });

  it('is within the marks of its period', () => {
    const marked = new Scorer().other('periodStart').at('0:00').other('periodEnd').at('12:00', 2).other('periodStart');
    expect(orderWith(marked, turnoverAt('PT12M00.00S'))).toBe('1 +1 2 3');
    expect(orderWith(marked, turnoverAt('PT00M00.00S'))).toBe('1 +1 2 3');
    expect(orderWith(marked, turnoverAt('PT12M00.00S', 2))).toBe('1 2 3 +1');
  });

  it('at the end of a live game leaves the next play of the feed its own behind it', () => {
    const live = CorrectedGame.of(new Scorer().at('5:00').made(1)).corrected({
      op: 'insert',
      play: turnoverAt('PT04M00.00S'),
    });
    expect(live.plays.at(-1)!.order).toBeLessThan(1 + 10_000);
  });

  it('is the one that it says', () =>
    expect(orderWith(putBack(), { ...turnoverAt('PT05M00.00S'), order: 3.5 })).toBe('1 2 3 +1 4'));

  it('comes with a number of its own, one behind the other', () => {
    const insertions = [missAt('PT05M00.00S'), reboundAt('PT05M00.00S')].map(
      (play) => ({ op: 'insert', play }) as const,
    );
    expect(
      CorrectedGame.of(new Scorer())
        .resolve(...insertions)
        .map(playIdOf),
    ).toStrictEqual([FIRST, FIRST + 1]);
  });

  it('never takes a number that a case had before, though it was reverted', () => {
    const insert = { op: 'insert', play: { ...turnoverAt('PT05M00.00S'), teamId: SUMMIT, personId: 11 } } as const;
    const game = CorrectedGame.of(putBack().rebound(11, { shotPlayId: 1 }))
      .corrected(insert)
      .reverted('c1')
      .corrected(insert);
    expect(game.plays.some(({ playId }) => playId === FIRST)).toBe(false);
    expect(game.play(FIRST + 1)).toBeDefined();
  });
});
