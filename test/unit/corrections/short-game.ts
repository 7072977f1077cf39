import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { SUMMIT } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame } from './corrected-game';

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
/** As the feed left it. */
export const game = CorrectedGame.of(scorer);

export const amend = (playId: number, set: Record<string, unknown>): RequestedChange => ({ op: 'amend', playId, set });
export const voided = (playId: number): RequestedChange => ({ op: 'void', playId });
