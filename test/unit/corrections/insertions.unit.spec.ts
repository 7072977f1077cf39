import { playIdOf, playsAfter } from '../../../src/domain/corrections/changed-plays';
import { changesConcerned } from '../../../src/domain/corrections/changes-concerned';
import { FIRST_INSERTED_PLAY_ID as FIRST, nextInsertedPlayId } from '../../../src/domain/corrections/inserted-play-id';
import { numberInsertions } from '../../../src/domain/corrections/number-insertions';
import { orderOfInsertion } from '../../../src/domain/corrections/place-insertion';
import type { PlayChange } from '../../../src/domain/corrections/play-change';
import { type AppliedCase, initialState } from '../../../src/domain/game/game-state';
import type { Play } from '../../../src/domain/plays/play';
import { shot } from '../../kit/a-game';

const insert = (playId: number): PlayChange => ({ op: 'insert', after: shot(playId) });
const voided = (playId: number): PlayChange => ({ op: 'void', playId, before: shot(playId) });
const applied = (correctionId: string, changes: readonly PlayChange[], reverts?: string): AppliedCase => ({
  ...{ correctionId, appliedAt: 1, changes },
  ...(reverts !== undefined && { reverts }),
});

describe('the number of an inserted play (S5)', () => {
  it.each([
    ['the first of all', [], FIRST],
    ['the first, where cases only voided', [applied('c1', [voided(7)])], FIRST],
    ['the next', [applied('c1', [insert(FIRST)])], FIRST + 1],
    [
      'the one behind the highest',
      [applied('c1', [insert(FIRST + 4), insert(FIRST)]), applied('c2', [insert(FIRST + 2)])],
      FIRST + 5,
    ],
  ])('is %s', (_, cases, next) => expect(nextInsertedPlayId(cases)).toBe(next));

  it.each([
    ['as they are where theirs is free', [insert(FIRST + 1), voided(3)], [FIRST + 1, 3]],
    ['as they are where theirs is beyond', [insert(FIRST + 3)], [FIRST + 3]],
    ['as they are where they insert nothing', [voided(3)], [3]],
    [
      'anew, one after another, where a case beside them took it',
      [insert(FIRST), voided(3), insert(FIRST + 1)],
      [FIRST + 1, 3, FIRST + 2],
    ],
  ])('changes are numbered %s', (_, changes, numbers) => {
    const numbered = numberInsertions(changes, [applied('c1', [insert(FIRST)])]);
    expect(numbered.map(playIdOf)).toStrictEqual(numbers);
  });
});

describe('the place of an inserted play (S5)', () => {
  const at = (order: number, clock: string, fields: object = {}): Play => ({
    ...{ ...shot(order), order: order * 10_000, clock: `PT${clock}.00S` },
    ...fields,
  });
  const game = [at(1, '10M00'), at(2, '09M00'), at(3, '08M00')];
  const inserted = (clock: string, fields: object = {}): Play => at(9, clock, fields);
  const mark = (order: number, clock: string, type: 'periodStart' | 'periodEnd' | 'gameEnd'): Play => {
    const { playId, period, order: place, clock: then } = at(order, clock);
    return { playId, period, order: place, clock: then, type };
  };

  it.each([
    ['half-way between two', game, inserted('08M30'), 25_000],
    ['behind what is at its clock', game, inserted('09M00'), 25_000],
    ['half a step before the first', game, inserted('11M00'), 5_000],
    ['half a step behind the last', game, inserted('07M00'), 35_000],
    ['half a step into a game without plays', [], inserted('07M00'), 5_000],
    ['before a later period', [...game, at(4, '12M00', { period: 2 })], inserted('00M00'), 35_000],
    ['behind an earlier one', [...game, at(4, '00M01', { period: 2 })], inserted('12M00', { period: 2 }), 35_000],
    ['at the end of its period where its clock is none', game, inserted('', { clock: 'soon' }), 35_000],
    ['before the end of its period', [...game, mark(4, '00M00', 'periodEnd')], inserted('00M00'), 35_000],
    ['before the end of the game', [...game, mark(4, '00M00', 'gameEnd')], inserted('00M00'), 35_000],
    ['behind the start of its period', [mark(1, '12M00', 'periodStart'), at(2, '09M00')], inserted('12M00'), 15_000],
    [
      'by its clock where the end of its period came before',
      [mark(1, '05M00', 'periodEnd')],
      inserted('04M00'),
      15_000,
    ],
    [
      'by its clock where the start of its period came later',
      [mark(1, '11M00', 'periodStart')],
      inserted('12M00'),
      5_000,
    ],
    ['behind the end of another period', [mark(1, '00M00', 'periodEnd')], inserted('12M00', { period: 2 }), 15_000],
    [
      'before the start of another period',
      [{ ...mark(1, '12M00', 'periodStart'), period: 2 }],
      inserted('00M00'),
      5_000,
    ],
  ])('is %s', (_, plays, play, order) => expect(orderOfInsertion(play, plays)).toBe(order));
});

describe('what stands after changes', () => {
  it('is in game order, by number where two have one place', () => {
    const beside = { ...shot(7), order: 20_000 };
    const moved = { ...shot(1), order: 40_000 };
    const changes: PlayChange[] = [
      { op: 'insert', after: beside },
      voided(3),
      { op: 'amend', playId: 1, set: { order: 40_000 }, before: shot(1), after: moved },
    ];
    expect(playsAfter([shot(1), shot(2), shot(3)], changes)).toStrictEqual([shot(2), beside, moved]);
  });
});

describe('the changes that a case is about', () => {
  const made = [voided(3)];
  const state = {
    ...initialState(),
    cases: [applied('c0', [voided(9)]), applied('c1', made), applied('c2', [], 'c1'), applied('c3', [], 'c2')],
  };

  it.each([
    ['its own', { changes: [voided(4)] }, [voided(4)]],
    ['those that it undoes', { changes: [], reverts: 'c1' }, made],
    ['those that it makes again', { changes: [], reverts: 'c2' }, made],
    ['those that it undoes once more', { changes: [], reverts: 'c3' }, made],
    ['none where it undoes what nobody knows', { changes: [voided(4)], reverts: 'c9' }, []],
  ])('are %s', (_, request, changes) => expect(changesConcerned(request, state)).toStrictEqual(changes));
});
