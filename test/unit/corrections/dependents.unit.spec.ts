import { SUMMIT } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame, refusal } from './corrected-game';
import { amend, game, voided } from './short-game';

describe('what hangs on a change goes along when asked (S16)', () => {
  it.each([
    ['the rebound of a voided miss', voided(2), [voided(2), voided(3)]],
    [
      'the block and the rebound of a miss that went in',
      amend(2, { made: true }),
      [amend(2, { made: true, blockPersonId: null }), voided(3)],
    ],
    [
      'the placeholder behind a free throw that went in',
      amend(5, { made: true }),
      [amend(5, { made: true }), voided(6)],
    ],
    [
      'the assist on a basket of the other team',
      amend(1, { personId: 11 }),
      [amend(1, { personId: 11, teamId: SUMMIT, assistPersonId: null })],
    ],
  ] as const)('%s', (_, change, resolved) => expect(game.resolveWithDependents(change)).toMatchObject(resolved));

  it('free throws that name a foul that is void, and what hangs on them', () => {
    const trip = CorrectedGame.of(
      new Scorer().at('10:00').foul(11).freeThrow(1, false, '1 of 1', { foulPlayId: 1 }).rebound(12),
    );
    expect(refusal(() => trip.resolve(voided(1))).faults).toStrictEqual([
      '/changes/0: play 2 names a foul that is void: void it too',
    ]);
    expect(trip.resolveWithDependents(voided(1))).toMatchObject([voided(1), voided(2), voided(3)]);
  });

  it('but nothing is invented: the rebound that a new miss needs is for the requester', () => {
    expect(refusal(() => game.resolveWithDependents(amend(1, { made: false }))).faults).toStrictEqual([
      '/changes/0: miss 1 has no rebound: insert one, or void it too',
    ]);
  });

  it('and what the request itself sets is not cleared', () => {
    expect(
      refusal(() => game.resolveWithDependents(amend(2, { made: true, blockPersonId: 4 }), voided(3))).faults,
    ).toStrictEqual(['/changes/0/set/blockPersonId: blockPersonId must be removed: a made shot has no block']);
  });

  it('nor is a play voided that the request itself changes, nor a field cleared that is no credit', () => {
    expect(refusal(() => game.resolveWithDependents(voided(2), amend(3, { personId: 1 }))).faults).toStrictEqual([
      '/changes/1: rebound 3 answers no miss any more: void it too',
    ]);
    expect(refusal(() => game.resolveWithDependents(amend(7, { number: 3 }))).faults).toStrictEqual([
      '/changes/0/set/number: number must be at most of, which is 2',
    ]);
  });
});
