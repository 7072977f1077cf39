import { milestoneChanges } from '../../../src/domain/corrections/milestone-changes';
import { Scorer } from '../box-score/scorer';
import { statLine } from './stat-line';

const [STAR, RIVAL] = [1, 11] as const;

const boxOf = (write: (scorer: Scorer) => void) => {
  const scorer = new Scorer().at('10:00');
  write(scorer);
  return scorer.box();
};
const lineOf = (personId: number, line: Parameters<typeof statLine>[2]) =>
  boxOf((scorer) => statLine(scorer, personId, line));
const nothing = boxOf(() => undefined);
const fives = boxOf((scorer) => {
  statLine(scorer, STAR, { points: 5, rebounds: 5, assists: 5 });
  for (let n = 0; n < 5; n += 1)
    scorer.turnover(RIVAL, { stealPersonId: STAR }).missed(RIVAL, 2, { blockPersonId: STAR });
});

describe('milestones between two box scores', () => {
  it.each([
    ['ten of two', lineOf(STAR, { points: 10, assists: 10 }), ['double-double']],
    ['ten of three', lineOf(STAR, { points: 10, rebounds: 10, assists: 10 }), ['double-double', 'triple-double']],
    ['five of five', fives, ['five-by-five']],
    ['39 points', lineOf(STAR, { points: 39 }), []],
    ['40 points', lineOf(STAR, { points: 40 }), ['40-points']],
    ['60 points', lineOf(STAR, { points: 60 }), ['40-points', '50-points', '60-points']],
  ])('are gained with %s, and lost without', (_, box, milestones) => {
    const of = (gained: boolean) => milestones.map((milestone) => ({ personId: STAR, milestone, gained }));
    expect(milestoneChanges(nothing, box)).toStrictEqual(of(true));
    expect(milestoneChanges(box, nothing)).toStrictEqual(of(false));
    expect(milestoneChanges(box, box)).toStrictEqual([]);
  });

  it('are told home before away', () => {
    const both = boxOf((scorer) => {
      statLine(scorer, RIVAL, { points: 40 });
      statLine(scorer, STAR, { points: 40 });
    });
    expect(milestoneChanges(nothing, both).map(({ personId }) => personId)).toStrictEqual([STAR, RIVAL]);
  });

  it('are of a player whom the first has not, too', () => {
    const box = lineOf(STAR, { points: 40 });
    const without = { ...nothing, home: { ...nothing.home, players: [] } };
    expect(milestoneChanges(without, box)).toStrictEqual([{ personId: STAR, milestone: '40-points', gained: true }]);
    expect(milestoneChanges(without, nothing)).toStrictEqual([]);
  });
});
