import { chartedShot } from '../../../src/domain/shots/charted-shot';

const SHOT = {
  playId: 7,
  period: 1,
  clock: 'PT11M40.00S',
  teamId: 100,
  personId: 1,
  shotValue: 3,
  made: true,
} as const;

describe('a shot on the chart', () => {
  it('has its place and what became of it, in the contract’s order, and nothing else of the play', () => {
    const where = { assistPersonId: 2, area: 'Left Corner 3', distance: 22.4, y: 5.7, x: 93.1 };
    const play = {
      ...SHOT,
      ...where,
      type: 'shot',
      order: 70_000,
      subType: 'Jump Shot',
      qualifiers: ['2ndchance'],
    } as const;
    expect(JSON.stringify(chartedShot(play))).toBe(
      '{"playId":7,"period":1,"clock":"PT11M40.00S","teamId":100,"personId":1,"x":93.1,"y":5.7,"area":"Left Corner 3","distance":22.4,' +
        '"shotValue":3,"made":true,"assistPersonId":2}',
    );
  });

  it('leaves out what the feed does not tell', () => {
    expect(chartedShot({ ...SHOT, type: 'shot', order: 70_000 })).toStrictEqual(SHOT);
  });
});
