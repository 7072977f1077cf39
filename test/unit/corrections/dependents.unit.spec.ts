import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { SUMMIT } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame, refusal } from './corrected-game';

/** 1 an assisted basket, 2 and 3 a blocked shot and its rebound, 4 a steal, 5 to 7 a trip, 8 a substitution, 9 a foul. */
const scorer = new Scorer()
  .at('10:00')
  .made(1, 2, { assistPersonId: 2 })
  .at('9:40')
  .missed(11, 3, { blockPersonId: 3 })
  .at('9:38')
  .rebound(4, { kind: 'defensive' })
  .at('9:20')
  .turnover(5, { kind: 'bad pass', stealPersonId: 12 })
  .at('9:00')
  .freeThrow(11, false, '1 of 2')
  .rebound(undefined, { teamId: SUMMIT, kind: 'deadBall' })
  .freeThrow(11, true, '2 of 2')
  .goesOut(5)
  .at('8:50')
  .foul(1);
const game = CorrectedGame.of(scorer);

const amend = (playId: number, set: Record<string, unknown>): RequestedChange => ({ op: 'amend', playId, set });
const voided = (playId: number): RequestedChange => ({ op: 'void', playId });

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
    expect(refusal(() => trip.resolve(voided(1))).faults).toEqual([
      '/changes/0: play 2 names a foul that is void: void it too',
    ]);
    expect(trip.resolveWithDependents(voided(1))).toMatchObject([voided(1), voided(2), voided(3)]);
  });

  it('but nothing is invented: the rebound that a new miss needs is for the requester', () => {
    expect(refusal(() => game.resolveWithDependents(amend(1, { made: false }))).faults).toEqual([
      '/changes/0: miss 1 has no rebound: insert one, or void it too',
    ]);
  });

  it('and what the request itself sets is not cleared', () => {
    expect(
      refusal(() => game.resolveWithDependents(amend(2, { made: true, blockPersonId: 4 }), voided(3))).faults,
    ).toEqual(['/changes/0/set/blockPersonId: blockPersonId must be removed: a made shot has no block']);
  });
});
