import { orphansOf } from '../../../src/domain/corrections/orphans';
import type { PlayChange } from '../../../src/domain/corrections/play-change';
import { pairRebounds } from '../../../src/domain/corrections/rebound-pairing';
import type { Play } from '../../../src/domain/plays/play';
import { SUMMIT } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';

const written = (scorer: Scorer): Play[] => scorer.plays.map(({ play }) => play);
const ids = (plays: readonly Play[]): number[] => plays.map(({ playId }) => playId);
const start = (): Scorer => new Scorer().at('10:00');

describe('every miss has one rebound', () => {
  const paired = (scorer: Scorer) => {
    const { answers, unpaired, unanswered, overtaken } = pairRebounds(written(scorer));
    return { answers: [...answers], unpaired: ids(unpaired), unanswered: ids(unanswered), overtaken };
  };
  const whole = { answers: [], unpaired: [], unanswered: [], overtaken: 0 };

  it.each([
    ['no miss, no rebound', start().made(1).freeThrow(1, true).foul(11), whole],
    ['a shot and its rebound', start().missed(1).rebound(11), { ...whole, answers: [[2, 1]] }],
    [
      'a free throw and its placeholder',
      start().freeThrow(1, false, '1 of 2').rebound(undefined, { teamId: 100 }),
      { ...whole, answers: [[2, 1]] },
    ],
    ['a rebound of nothing', start().made(1).rebound(11), { ...whole, unpaired: [2] }],
    [
      'a miss that the period ended',
      start().missed(1).at('12:00', 2).rebound(11),
      { ...whole, unanswered: [1], unpaired: [2] },
    ],
    [
      'a miss that the game ended',
      start().missed(1).rebound(11).missed(2),
      { ...whole, answers: [[2, 1]], unanswered: [3] },
    ],
    [
      'two misses before their rebounds',
      start().missed(1).missed(2).rebound(11).rebound(12),
      {
        ...whole,
        answers: [
          [3, 2],
          [4, 1],
        ],
        overtaken: 1,
      },
    ],
    [
      'a rebound that names its miss',
      start().missed(1).missed(2).rebound(11, { shotPlayId: 1 }),
      { ...whole, answers: [[3, 1]], unanswered: [2], overtaken: 1 },
    ],
  ])('%s', (_, scorer, pairing) => expect(paired(scorer)).toStrictEqual(pairing));
});

describe('what changes leave without what it hangs on (S9)', () => {
  const plays = written(
    start()
      .missed(1)
      .rebound(11)
      .foul(12)
      .freeThrow(1, false, '1 of 1', { foulPlayId: 3 })
      .rebound(12)
      .turnover(13, { foulPlayId: 3 }),
  );
  const play = (playId: number): Play => plays[playId - 1] as Play;
  const voided = (playId: number): PlayChange => ({ op: 'void', playId, before: play(playId) });
  const amended = (playId: number, set: object): PlayChange => ({
    ...{ op: 'amend', playId, set: set as never, before: play(playId), after: { ...play(playId), ...set } },
  });
  const inserted = (after: Partial<Play>): PlayChange => ({
    ...{
      op: 'insert',
      after: { playId: 1e9, order: 9, period: 1, clock: 'PT10M00.00S', teamId: SUMMIT, ...after } as Play,
    },
  });
  const left = (changes: readonly PlayChange[], before = plays): string[] => {
    const { rebounds, misses, penalties } = orphansOf(before, changes);
    return Object.entries({ rebounds, misses, penalties }).flatMap(([what, orphans]) =>
      orphans.map(
        ({ play: orphan, cause }) =>
          `${what} ${orphan.playId} by ${cause === undefined ? '?' : changes.indexOf(cause)}`,
      ),
    );
  };
  const live = written(start().missed(1));

  it.each([
    ['nothing by no change', () => left([])],
    ['nothing by another person', () => left([amended(2, { personId: 12 })])],
    ['nothing where both go', () => left([voided(1), voided(2)])],
    ['nothing where the rebound of one takes the miss of another', () => left([voided(4), voided(2)])],
    ['nothing of what was so before', () => left([amended(1, { personId: 2 })], live)],
    ['nothing where a rebound that was missing comes', () => left([inserted({ type: 'rebound' })], live)],
    ['a rebound by its miss', () => left([voided(1)]), 'rebounds 2 by 0'],
    ['a rebound by what was made of its miss', () => left([amended(1, { made: true })]), 'rebounds 2 by 0'],
    ['a miss by its rebound', () => left([voided(2)]), 'misses 1 by 0'],
    ['a miss that is new', () => left([inserted({ type: 'shot', made: false })]), 'misses 1000000000 by 0'],
    ['a rebound that is new', () => left([inserted({ type: 'rebound' })]), 'rebounds 1000000000 by 0'],
    ['free throws and turnovers by their foul', () => left([voided(3)]), 'penalties 4 by 0', 'penalties 6 by 0'],
    ['none of them by a foul that was another’s', () => left([amended(3, { personId: 11 })])],
    ['none of them that goes along', () => left([voided(3), voided(4), voided(5)]), 'penalties 6 by 0'],
    ['each by its own change', () => left([voided(1), voided(5)]), 'rebounds 2 by 0', 'misses 4 by 1'],
  ])('%s', (_, found, ...orphans) => expect(found()).toStrictEqual(orphans));
});
