import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { HARBOUR, SUMMIT } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame, refusal } from './corrected-game';
import { amend, game, voided } from './short-game';

const refused = (...changes: readonly RequestedChange[]): readonly string[] => {
  const { kind, faults } = refusal(() => game.resolve(...changes));
  expect(kind).toBe('rule-broken');
  return faults;
};

describe('a change that leaves an orphan is refused, with what else must change (S9)', () => {
  it.each([
    [
      'a basket that becomes a miss',
      amend(1, { made: false }),
      [
        '/changes/0/set/assistPersonId: assistPersonId must be removed: a missed shot has no assist',
        '/changes/0: miss 1 has no rebound: insert one, or void it too',
      ],
    ],
    [
      'a miss that becomes a basket',
      amend(2, { made: true }),
      [
        '/changes/0/set/blockPersonId: blockPersonId must be removed: a made shot has no block',
        '/changes/0: rebound 3 answers no miss any more: void it too',
      ],
    ],
    ['a miss that was none', voided(2), ['/changes/0: rebound 3 answers no miss any more: void it too']],
    ['a rebound that was none', voided(3), ['/changes/0: miss 2 has no rebound: insert one, or void it too']],
    [
      'a free throw that went in',
      amend(5, { made: true }),
      ['/changes/0: rebound 6 answers no miss any more: void it too'],
    ],
    [
      'an assist by the scorer',
      amend(1, { assistPersonId: 1 }),
      ['/changes/0/set/assistPersonId: assistPersonId must be removed: nobody assists himself'],
    ],
    [
      'an assist by an opponent',
      amend(1, { assistPersonId: 11 }),
      ['/changes/0/set/assistPersonId: assistPersonId must be removed: an opponent gives no assist'],
    ],
    [
      'a basket of the other team',
      amend(1, { personId: 11 }),
      ['/changes/0/set/assistPersonId: assistPersonId must be removed: an opponent gives no assist'],
    ],
    [
      'a block by the own team',
      amend(2, { blockPersonId: 12 }),
      ['/changes/0/set/blockPersonId: blockPersonId must be removed: it is by the own team'],
    ],
    [
      'a steal by the own team',
      amend(4, { stealPersonId: 1 }),
      ['/changes/0/set/stealPersonId: stealPersonId must be removed: it is by the own team'],
    ],
    [
      'a steal of a dead ball',
      amend(4, { kind: 'offensive foul' }),
      ['/changes/0/set/stealPersonId: stealPersonId must be removed: the ball was dead'],
    ],
    [
      'a credit to a stranger',
      amend(3, { personId: 99 }),
      ['/changes/0/set/personId: personId must be in a roster of this game, where 99 is not'],
    ],
    [
      'a person of one team in the name of the other',
      amend(3, { personId: 4, teamId: SUMMIT }),
      [`/changes/0/set/teamId: teamId must be ${HARBOUR}, the team of 4`],
    ],
    [
      'a clock that its period does not have',
      amend(1, { clock: 'PT12M01.00S' }),
      ['/changes/0/set/clock: clock must be at most 12 minutes in period 1'],
    ],
    ['a third throw of two', amend(7, { number: 3 }), ['/changes/0/set/number: number must be at most of, which is 2']],
    [
      'a substitution of nobody',
      amend(8, { outPersonId: null }),
      ['/changes/0/set/inPersonId: inPersonId or outPersonId must be given'],
    ],
    [
      'a rebound of a kind that there is not',
      amend(3, { kind: 'lucky' }),
      ['/changes/0/set/kind: kind must be one of offensive, defensive, deadBall'],
    ],
  ] as const)('%s', (_, change, faults) => expect(refused(change)).toStrictEqual(faults));

  it('a rebound inserted to no miss, and one moved behind the miss of another period', () => {
    const rebound = { type: 'rebound', period: 1, clock: 'PT08M00.00S', teamId: SUMMIT, personId: 13 } as const;
    expect(refused({ op: 'insert', play: rebound })).toStrictEqual([
      '/changes/0: rebound 1000000000 answers no miss any more: void it too',
    ]);
    expect(refused(amend(3, { period: 2 }))).toHaveLength(2);
  });

  it('names what was left by the change, not what the feed had left before', () => {
    const live = CorrectedGame.of(new Scorer().at('10:00').missed(1).at('9:00', 2).missed(1).rebound(11));
    expect(refusal(() => live.resolve(voided(3))).faults).toStrictEqual([
      '/changes/0: miss 2 has no rebound: insert one, or void it too',
    ]);
  });

  it('is none where another miss is without a rebound now instead', () => {
    const live = CorrectedGame.of(new Scorer().at('10:00').missed(1).at('9:00', 2).missed(1).rebound(11));
    const earlier = live.corrected(amend(3, { period: 1, clock: 'PT09M58.00S', order: 1.5 }));
    expect(earlier.plays.map(({ playId }) => playId)).toStrictEqual([1, 3, 2]);
  });

  it('is none where the miss had no rebound in the feed either', () => {
    const live = CorrectedGame.of(new Scorer().at('10:00').missed(1));
    expect(live.corrected(amend(1, { made: true })).score).toBe('2-0');
    const rebound = { type: 'rebound', period: 1, clock: 'PT09M58.00S', teamId: SUMMIT, personId: 13 } as const;
    expect(live.corrected({ op: 'insert', play: rebound }).line(13).reboundsDefensive).toBe(1);
  });
});

describe('a correction names plays that stand, once each, and fields that they have (S10)', () => {
  const gone = game.corrected(voided(9));

  it.each([
    ['unknown-play', [amend(77, { made: true }), voided(9)], ['/changes/0/playId: play 77 is unknown in this game']],
    ['play-void', [voided(9)], ['/changes/0/playId: play 9 is void in this game']],
    [
      'play-void',
      [{ op: 'nullify', fromPlayId: 9, toPlayId: 1 }],
      ['/changes/0/fromPlayId: play 9 is void in this game'],
    ],
    [
      'rule-broken',
      [{ op: 'nullify', fromPlayId: 8, toPlayId: 7 }],
      ['/changes/0/toPlayId: toPlayId must not stand before fromPlayId, which is play 8'],
    ],
    ['rule-broken', [amend(1, { personId: 3 }), voided(1)], ['/changes/1: play 1 is changed twice']],
    [
      'rule-broken',
      [amend(3, { playId: 4, type: 'shot', shotValue: 3, order: null })],
      [
        '/changes/0/set/playId: playId can’t be set: void the play and insert another',
        '/changes/0/set/type: type can’t be set: void the play and insert another',
        '/changes/0/set/shotValue: shotValue is not a field of a rebound',
        '/changes/0/set/order: order can’t be removed from a rebound',
      ],
    ],
  ] as const)('%s', (kind, changes, faults) =>
    expect(refusal(() => gone.resolve(...changes))).toStrictEqual({ kind, faults }),
  );
});
