import { Scorer } from '../box-score/scorer';
import { CorrectedGame } from './corrected-game';
import { statLine } from './stat-line';

/** Small games with the numbers of orders of the league, and of what it said of a game and left as it was. */
const STAR = 1;
const RIVAL = 11;

describe('Atlanta, April 2004: Bob Sura’s last shot was not meant to go in, so neither it nor its rebound counts', () => {
  const scorer = new Scorer().at('10:00');
  statLine(scorer, STAR, { points: 22, rebounds: 9, assists: 11 });
  scorer.at('0:01', 4).missed(STAR).rebound(STAR);
  const game = CorrectedGame.of(scorer);
  const shot = scorer.plays.length - 1;

  it('takes the tenth rebound and the triple-double, and leaves the score', () => {
    const voided = game.resolveWithDependents({ op: 'void', playId: shot });
    expect(voided).toMatchObject([
      { op: 'void', playId: shot },
      { op: 'void', playId: shot + 1 },
    ]);
    const milestones = [{ personId: STAR, milestone: 'triple-double', gained: false }];
    expect(game.dryRun({ op: 'void', playId: shot }, { op: 'void', playId: shot + 1 })).toMatchObject({
      milestones,
      approvalsNeeded: 1,
    });
    const corrected = game.applied(voided);
    expect(corrected.line(STAR)).toMatchObject({ points: 22, reboundsTotal: 9, assists: 11 });
    expect(corrected.score).toBe(game.score);
  });
});

describe('San Antonio at Los Angeles, 30 November 1982: a double lane violation judged wrongly, so the end was played again', () => {
  const scorer = new Scorer().at('0:03', 4).made(STAR).freeThrow(RIVAL, false).at('0:02').made(RIVAL);
  scorer.at('3:00', 5).made(RIVAL).made(STAR).made(RIVAL);
  const game = CorrectedGame.of(scorer);

  it('voids what came after, overtime and all, and needs two approvals', () => {
    const nullified = { op: 'nullify', fromPlayId: 2, toPlayId: 6 } as const;
    expect(game.score).toBe('4-6');
    expect(game.dryRun(nullified).approvalsNeeded).toBe(2);
    expect(game.corrected(nullified).score).toBe('2-0');
  });
});

describe('Cleveland against Chicago, 2 January 2023: a lane violation that was missed, said the Last Two Minute report', () => {
  const scorer = new Scorer().at('0:04.3', 4).freeThrow(STAR, false, '2 of 2').rebound(STAR).made(STAR);
  const game = CorrectedGame.of(scorer);

  it('is noted and changes no number: the 71 points stand', () => {
    const noted = game.told({
      type: 'NoteAdded',
      data: { kind: 'last-two-minute-report', text: 'Lane violation, not called.', playId: 1 },
    });
    expect(noted.fold.boxScore()).toStrictEqual(game.fold.boxScore());
  });
});
