import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { HARBOUR } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame } from './corrected-game';
import { amend, voided } from './short-game';

const start = (): Scorer => new Scorer().at('10:00');
const all = { qualifiers: ['fromturnover', 'fastbreak', '2ndchance', 'pointsinthepaint'] };

/** What a change of a game leaves in doubt, as `play qualifier: because`. */
const doubted = (scorer: Scorer, ...changes: readonly RequestedChange[]): string[] =>
  CorrectedGame.of(scorer)
    .dryRun(...changes)
    .doubtfulQualifiers.map(({ playId, qualifier, because }) => `${playId} ${qualifier}: ${because}`);

const offTurnover = (playId: number, because: string): string[] =>
  ['fromturnover', 'fastbreak'].map((qualifier) => `${playId} ${qualifier}: ${because}`);
const secondChance = (playId: number, because: string): string[] =>
  ['2ndchance', 'fastbreak'].map((qualifier) => `${playId} ${qualifier}: ${because}`);

describe('what came of a ball that was not lost (S11)', () => {
  const isVoid = 'turnover 1 is void';

  it.each([
    ['a basket', start().turnover(1).made(11, 2, all), offTurnover(2, isVoid)],
    ['a throw', start().turnover(1).foul(2).freeThrow(11, true, '1 of 1', all), offTurnover(3, isVoid)],
    ['a second shot', start().turnover(1).missed(11).rebound(12).made(12, 2, all), offTurnover(4, isVoid)],
    [
      'a basket that says nothing of it',
      start()
        .turnover(1)
        .made(11, 2, { qualifiers: ['pointsinthepaint'] }),
      [],
    ],
    ['a basket that says nothing at all', start().turnover(1).made(11), []],
    ['a basket before it', start().at('10:00').foul(1).at('10:30').made(11, 2, all), []],
    ['a basket of who had lost it', start().turnover(1).made(2, 2, all), []],
    ['a basket after the others had the ball', start().turnover(1).made(11).made(2).made(12, 2, all), []],
    ['a basket after the ball was lost once more', start().turnover(1).turnover(11).made(12, 2, all), []],
    ['a basket of the next period', start().turnover(1).at('12:00', 2).made(11, 2, all), []],
  ])('%s', (_, scorer, doubts) => expect(doubted(scorer, voided(1))).toStrictEqual(doubts));

  it('or was lost by the others', () => {
    const lost = start().turnover(1).made(11, 2, all);
    expect(doubted(lost, amend(1, { personId: 12 }))).toStrictEqual(offTurnover(2, 'turnover 1 is the other team’s'));
    expect(doubted(lost, amend(1, { personId: 2 }))).toStrictEqual([]);
  });

  it('or that no change concerns', () => {
    const turnover = { type: 'turnover', period: 1, clock: 'PT10M00.00S', teamId: HARBOUR, personId: 2 } as const;
    expect(doubted(start().foul(1).made(11, 2, all), { op: 'insert', play: turnover })).toStrictEqual([]);
    expect(doubted(start().foul(1).made(11, 2, all), voided(1))).toStrictEqual([]);
  });
});

describe('what came of a rebound that was another’s (S11)', () => {
  const theirs = 'rebound 2 is the other team’s';
  const caught = (): Scorer => start().missed(1).rebound(2);

  it.each([
    ['a basket', caught().made(3, 2, all), secondChance(3, theirs)],
    ['a turnover, and nothing behind it', caught().turnover(2).made(11, 2, all), []],
    ['a basket of the others', caught().made(11, 2, all), []],
    ['a basket after another rebound', caught().missed(3).rebound(4).made(4, 2, all), []],
    ['a basket behind a foul of the others', caught().foul(11).made(3, 2, all), secondChance(4, theirs)],
    ['a basket of the next period', caught().at('12:00', 2).made(3, 2, all), []],
  ])('%s', (_, scorer, doubts) => expect(doubted(scorer, amend(2, { personId: 12 }))).toStrictEqual(doubts));

  it('but not of a placeholder, which gives nobody the ball', () => {
    const dead = (more: object): Scorer =>
      start()
        .missed(1)
        .rebound(undefined, { teamId: HARBOUR, ...more })
        .made(3, 2, all);
    const moved = amend(2, { teamId: 200 });
    expect(doubted(dead({ kind: 'deadBall' }), moved)).toStrictEqual([]);
    expect(doubted(dead({ qualifiers: ['deadball'] }), moved)).toStrictEqual([]);
    expect(doubted(dead({ qualifiers: ['team'] }), moved)).toStrictEqual(secondChance(3, theirs));
  });
});

describe('a doubt', () => {
  const scorer = (): Scorer => start().turnover(11).missed(1).rebound(2).made(3, 2, all);
  const changes = [voided(1), amend(3, { personId: 12 })] as const;

  it('is told once, whatever raises it', () => {
    const told = doubted(scorer(), ...changes).map((doubt) => doubt.split(':')[0]);
    expect(told).toStrictEqual(['4 fromturnover', '4 fastbreak', '4 2ndchance']);
  });

  it('is none of a play that goes along', () => expect(doubted(scorer(), ...changes, voided(4))).toStrictEqual([]));

  it('is none of what the same request takes away or says anew', () => {
    const basket = (qualifiers: object) => start().turnover(1).made(11, 2, qualifiers);
    expect(doubted(basket(all), voided(1), amend(2, { qualifiers: null }))).toStrictEqual([]);
    expect(doubted(basket({}), voided(1), amend(2, all))).toStrictEqual([]);
  });
});

describe('points in the paint (S11)', () => {
  const because = '1 pointsinthepaint: the shot was taken from elsewhere';
  const paint = { qualifiers: ['pointsinthepaint'] };

  it.each(['x', 'y', 'distance', 'area', 'shotValue'])('are in doubt with another %s', (field) => {
    expect(doubted(start().made(1, 2, paint), amend(1, { [field]: field === 'area' ? 'Mid-Range' : 3 }))).toStrictEqual(
      [because],
    );
  });

  it.each([
    ['another person’s', start().made(1, 2, paint), amend(1, { personId: 2 })],
    ['void', start().made(1, 2, paint), voided(1)],
    ['told with the change', start().made(1, 2, paint), amend(1, { distance: 3, ...paint })],
    ['no points in the paint', start().made(1, 2, { qualifiers: ['fastbreak'] }), amend(1, { distance: 3 })],
    ['of no qualifier', start().made(1), amend(1, { distance: 3 })],
  ])('and not where they are %s', (_, scorer, change) => expect(doubted(scorer, change)).toStrictEqual([]));
});
