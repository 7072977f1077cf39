import type { PlayChange } from '../../../src/domain/corrections/play-change';
import { contestedVoidings, effectivePlays } from '../../../src/domain/game/effective-plays';
import type { GameEvent } from '../../../src/domain/game/events';
import { evolve } from '../../../src/domain/game/evolve';
import { initialState } from '../../../src/domain/game/game-state';
import type { Play } from '../../../src/domain/plays/play';
import { declared, HARBOUR, rebound, shot, SUMMIT } from '../../kit/a-game';

const recorded = (play = shot(1)): GameEvent => ({ type: 'PlayRecorded', data: { play } });
const amended = (play = shot(1)): GameEvent => ({ type: 'PlayAmended', data: { play } });
const voided = (playId: number): GameEvent => ({ type: 'PlayVoided', data: { playId } });
const changed = (correctionId: string, ...changes: readonly PlayChange[]): GameEvent => ({
  type: 'ScoringChanged',
  data: { correctionId, reasonCode: 'VIDEO_REVIEW', reason: 'seen again', requester: 'a', approvers: ['b'], changes },
});
const reverted = (correctionId: string, reverts: string): GameEvent => ({
  type: 'ScoringChangeReverted',
  data: { correctionId, reverts },
});
const set = (fields: Record<string, unknown>, before = shot(1)): PlayChange => ({
  op: 'amend',
  playId: before.playId,
  set: fields,
  before,
  after: { ...before, ...fields },
});

const standing = (...events: readonly GameEvent[]): ReturnType<typeof effectivePlays> =>
  effectivePlays(evolve(initialState(), [...declared(), ...events]));

describe('the feed layer', () => {
  it('stands in game order, whatever the order of arrival', () => {
    const late = shot(9, { order: 15_000 });
    expect(standing(recorded(shot(2)), recorded(shot(1)), recorded(late)).map(({ play }) => play.playId)).toStrictEqual(
      [1, 9, 2],
    );
  });

  it('breaks ties of order by playId', () => {
    expect(
      standing(recorded(shot(5, { order: 1 })), recorded(shot(4, { order: 1 }))).map(({ play }) => play.playId),
    ).toStrictEqual([4, 5]);
  });

  it('is without what was voided, and shows what was amended', () => {
    expect(standing(recorded(), recorded(shot(2)), voided(1), amended(shot(2, { made: false })))).toStrictEqual([
      { play: shot(2, { made: false }) },
    ]);
  });
});

describe('official changes over the feed layer (S6)', () => {
  it('set fields, and let the others follow the feed', () => {
    const plays = standing(recorded(), changed('c1', set({ made: false })), amended(shot(1, { personId: 2 })));
    expect(plays).toStrictEqual([{ play: shot(1, { personId: 2, made: false }), conflict: true }]);
  });

  it('remove a field that is set to null', () => {
    const assisted = shot(1, { assistPersonId: 3 });
    expect(standing(recorded(assisted), changed('c1', set({ assistPersonId: null }, assisted)))).toStrictEqual([
      { play: shot(1) },
    ]);
  });

  it('keep a play that the feed drops later, in conflict', () => {
    expect(standing(recorded(), changed('c1', set({ made: false })), voided(1))).toStrictEqual([
      { play: shot(1, { made: false }), conflict: true },
    ]);
  });

  it('keep it as the feed had it when it dropped it', () => {
    const moved = shot(1, { personId: 2 });
    expect(standing(recorded(), changed('c1', set({ made: false })), amended(moved), voided(1))).toStrictEqual([
      { play: { ...moved, made: false }, conflict: true },
    ]);
  });

  it('set fields of a play that one before them inserted', () => {
    const inserted = rebound(1_000_000_000);
    const events = [changed('c1', { op: 'insert', after: inserted }), changed('c2', set({ personId: 12 }, inserted))];
    expect(standing(...events)).toStrictEqual([{ play: rebound(1_000_000_000, { personId: 12 }) }]);
  });

  it('insert and void', () => {
    const inserted = rebound(1_000_000_000, { order: 12_000 });
    const plays = standing(
      recorded(),
      recorded(shot(2)),
      changed('c1', { op: 'insert', after: inserted }, { op: 'void', playId: 2, before: shot(2) }),
    );
    expect(plays).toStrictEqual([{ play: shot(1) }, { play: inserted }]);
  });

  it('apply in the order in which they were applied', () => {
    expect(
      standing(recorded(), changed('c1', set({ personId: 2 })), changed('c2', set({ personId: 3 }))),
    ).toStrictEqual([{ play: shot(1, { personId: 3 }) }]);
  });

  it('when reverted, uncover the feed layer as it is then; and a revert of the revert covers it again', () => {
    const first = [
      recorded(),
      changed('c1', set({ personId: 2 })),
      amended(shot(1, { made: false })),
      reverted('c2', 'c1'),
    ];
    expect(standing(...first)).toStrictEqual([{ play: shot(1, { made: false }) }]);
    expect(standing(...first, reverted('c3', 'c2'))).toStrictEqual([
      { play: shot(1, { made: false, personId: 2 }), conflict: true },
    ]);
  });
});

describe('a play that an official change inserted', () => {
  const inserted = rebound(1_000_000_000, { order: 12_000 });
  const insertion = changed('c1', { op: 'insert', after: inserted });
  const theSame = rebound(5);
  const conflict = (...events: readonly GameEvent[]) =>
    standing(...events).find(({ play }) => play.playId === inserted.playId)?.conflict;

  it('is in conflict once the feed reports it by itself, as long as it does', () => {
    expect(conflict(insertion, recorded(theSame))).toBe(true);
    expect(conflict(insertion, recorded(theSame), voided(5))).toBeUndefined();
  });

  it('is in none with what the feed had before', () => {
    expect(standing(recorded(theSame), insertion)).toStrictEqual([{ play: inserted }, { play: theSame }]);
  });

  it.each<[string, Partial<Extract<Play, { type: 'rebound' }>>]>([
    ['another period', { period: 2 }],
    ['another time', { clock: 'PT09M59.00S' }],
    ['the other team', { teamId: HARBOUR }],
    ['another player', { personId: 12 }],
  ])('is in none with a play of %s', (_, fields) => {
    expect(conflict(insertion, recorded(rebound(5, fields)))).toBeUndefined();
  });

  it('is in none with another kind of play', () => {
    expect(conflict(insertion, recorded(shot(5, { teamId: SUMMIT, personId: 11 })))).toBeUndefined();
  });
});

describe('what an official change voided', () => {
  const voiding = changed('c1', { op: 'void', playId: 1, before: shot(1) });
  const contested = (...events: readonly GameEvent[]): readonly Play[] =>
    contestedVoidings(evolve(initialState(), [...declared(), ...events]));
  const moved = shot(1, { personId: 2 });

  it('is contested where the feed has changed it since, or reported it again', () => {
    expect(contested(recorded(), voiding)).toStrictEqual([]);
    expect(contested(recorded(), voiding, amended(moved))).toStrictEqual([moved]);
    expect(contested(recorded(), voiding, voided(1))).toStrictEqual([]);
    expect(contested(recorded(), voiding, voided(1), recorded(moved))).toStrictEqual([moved]);
  });

  it('is not contested where it was only set, nor once that was reverted', () => {
    expect(contested(recorded(), changed('c1', set({ made: false })), amended(moved))).toStrictEqual([]);
    expect(contested(recorded(), voiding, amended(moved), reverted('c2', 'c1'))).toStrictEqual([]);
  });
});
