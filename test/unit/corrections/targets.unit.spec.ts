import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { wasEver } from '../../../src/domain/corrections/targets';
import { HARBOUR, SUMMIT } from '../../kit/a-game';
import { Scorer } from '../box-score/scorer';
import { CorrectedGame, refusal } from './corrected-game';
import { amend, game, voided } from './short-game';

const FIRST = 1_000_000_000;
const nullify = (fromPlayId: number, toPlayId: number, ...except: readonly number[]): RequestedChange => ({
  ...{ op: 'nullify', fromPlayId, toPlayId },
  ...(except.length > 0 && { except }),
});
const insert = (fields: object): RequestedChange => ({
  op: 'insert',
  play: { type: 'turnover', period: 1, clock: 'PT08M00.00S', teamId: HARBOUR, personId: 1, ...fields } as never,
});
const gone = game.corrected(voided(9), insert({}));

describe('a stretch that is nullified', () => {
  const plays = (...changes: readonly RequestedChange[]) =>
    game.resolve(...changes).map((change) => [change.op, change.op === 'insert' ? 0 : change.playId]);

  it.each([
    ['is the voiding of each of its plays', nullify(2, 4), [2, 3, 4]],
    ['may be of one play', nullify(9, 9), [9]],
    ['leaves what it excepts', nullify(4, 9, 5, 6), [4, 7, 8, 9]],
  ])('%s', (_, change, voidedPlays) =>
    expect(plays(change)).toStrictEqual(voidedPlays.map((playId) => ['void', playId])),
  );

  it('goes along with other changes, in the order of the request', () => {
    expect(plays(amend(9, { personId: 2 }), nullify(2, 3), voided(4))).toStrictEqual([
      ['amend', 9],
      ['void', 2],
      ['void', 3],
      ['void', 4],
    ]);
  });
});

describe('what a correction can’t name (S10)', () => {
  it.each([
    [
      'unknown-play',
      [nullify(77, 78, 79)],
      ['fromPlayId', 'toPlayId', 'except/0'].map(
        (field, at) => `/changes/0/${field}: play ${77 + at} is unknown in this game`,
      ),
    ],
    ['unknown-play', [insert({}), voided(77)], ['/changes/1/playId: play 77 is unknown in this game']],
    ['unknown-play', [voided(FIRST + 1)], [`/changes/0/playId: play ${FIRST + 1} is unknown in this game`]],
    ['play-void', [nullify(1, 8, 2, 9)], ['/changes/0/except/1: play 9 is void in this game']],
    ['play-void', [voided(9), amend(9, {})], [0, 1].map((at) => `/changes/${at}/playId: play 9 is void in this game`)],
    [
      'rule-broken',
      [nullify(4, 3)],
      ['/changes/0/toPlayId: toPlayId must not stand before fromPlayId, which is play 4'],
    ],
    ['rule-broken', [nullify(2, 4), insert({}), voided(3)], ['/changes/2: play 3 is changed twice']],
    ['rule-broken', [voided(1), voided(1), voided(1)], [1, 2].map((at) => `/changes/${at}: play 1 is changed twice`)],
  ] as const)('%s', (kind, changes, faults) =>
    expect(refusal(() => gone.resolve(...changes))).toStrictEqual({ kind, faults }),
  );

  it('is told by its numbers', () => {
    expect(() => gone.resolve(voided(77), voided(78))).toThrow(/^77, 78: unknown in this game$/);
    expect(() => gone.resolve(voided(9))).toThrow(/^9: void in this game$/);
  });

  it('is what an undone case inserted, and no more what it voided', () => {
    const reverted = gone.reverted('c1');
    expect(refusal(() => reverted.resolve(voided(FIRST))).kind).toBe('play-void');
    expect(reverted.resolve(voided(9))).toHaveLength(1);
  });

  it('was in the game where the feed reported it or a case inserted it', () => {
    expect([1, 9, FIRST, FIRST + 1, 77].map((playId) => wasEver(playId, gone.state))).toStrictEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('what a change that is refused points to', () => {
  it.each([
    ['a field that it sets', amend(3, { personId: 99 }), ['/changes/0/set/personId']],
    [
      'a field of the play that it inserts',
      insert({ personId: 99, stealPersonId: 2 }),
      ['/changes/0/play/personId', '/changes/0/play/stealPersonId'],
    ],
    ['the change, where it leaves an orphan', nullify(2, 2), ['/changes/0']],
    ['the change, where it inserts one', insert({ type: 'rebound', teamId: SUMMIT, personId: 11 }), ['/changes/0']],
  ])('%s', (_, change, pointers) => {
    const { kind, faults } = refusal(() => game.resolve(change));
    expect([kind, ...faults.map((fault) => fault.split(': ')[0])]).toStrictEqual(['rule-broken', ...pointers]);
  });

  it('is the change itself, wherever it stands in the request', () => {
    const { faults } = refusal(() => game.resolve(amend(9, { personId: 2 }), insert({}), voided(2)));
    expect(faults).toStrictEqual(['/changes/2: rebound 3 answers no miss any more: void it too']);
  });

  it('is all of the changes, where none of them was to do with the play that is orphaned', () => {
    const putBacks = CorrectedGame.of(new Scorer().at('10:00').foul(11).missed(1).missed(2).rebound(11).rebound(12));
    const { faults } = refusal(() => putBacks.resolve(voided(3), amend(1, { personId: 12 })));
    expect(faults).toStrictEqual(['/changes: rebound 5 answers no miss any more: void it too']);
  });

  it('is all that is wrong with the fields of all changes', () => {
    const { faults } = refusal(() =>
      game.resolve(amend(1, { kind: 'dunk' }), voided(9), amend(4, { made: true, of: 2 })),
    );
    expect(faults.map((fault) => fault.split(': ')[0])).toStrictEqual([
      '/changes/0/set/kind',
      '/changes/2/set/made',
      '/changes/2/set/of',
    ]);
  });
});
