import type { ApplyCorrection, RevertCorrection } from '../../../src/domain/game/decide/command';
import type { GameEvent } from '../../../src/domain/game/events';
import { evolve } from '../../../src/domain/game/evolve';
import { initialState } from '../../../src/domain/game/game-state';
import { settledAt, standingCases, undoneBy } from '../../../src/domain/game/standing-cases';
import { declared, shot } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';

const CASE = { correctionId: 'c1', reasonCode: 'VIDEO_REVIEW', reason: 'seen again', requester: 'a', approvers: ['b'] };
const changes = [{ op: 'void', playId: 1, before: shot(1) }] as const;
const apply: ApplyCorrection = { type: 'ApplyCorrection', ...CASE, changes };
const applied: GameEvent = { type: 'ScoringChanged', data: { ...CASE, changes } };
const revert = (correctionId: string, reverts: string): RevertCorrection => ({
  ...{ type: 'RevertCorrection', correctionId, reverts },
});
const reverted = (correctionId: string, reverts: string): GameEvent => ({
  type: 'ScoringChangeReverted',
  data: { correctionId, reverts },
});

const PLAYED: readonly GameEvent[] = [
  ...declared(),
  { type: 'GameStarted', data: {} },
  { type: 'PlayRecorded', data: { play: shot(1) } },
];
const CLOSED: readonly GameEvent[] = [
  ...PLAYED,
  { type: 'GameCompleted', data: {} },
  { type: 'GameClosed', data: { treeSize: 6, root: 'r' } },
];

describe('a correction that was approved', () => {
  it('is applied', () =>
    given(...PLAYED)
      .when(apply)
      .then(applied));

  it('is applied once, however often it is asked', () =>
    given(...PLAYED, applied)
      .when(apply)
      .thenNothing());

  it('is applied behind another', () => {
    const other = { ...CASE, correctionId: 'c0', changes: [] };
    given(...PLAYED, { type: 'ScoringChanged', data: other })
      .when(apply)
      .then(applied);
  });

  it('opens a closed game, and closes it behind itself', () =>
    given(...CLOSED)
      .when(apply)
      .then({ type: 'GameReopened', data: {} }, applied, { type: 'GameClosed' }));

  it('is refused where the game has moved under it', () =>
    given(...PLAYED, { type: 'PlayAmended', data: { play: shot(1, { personId: 2 }) } })
      .when(apply)
      .thenRefused('no-longer-fits'));

  it('is refused for a game that nobody declared', () => given().when(apply).thenRefused('unknown-game'));
});

describe('a correction that is reverted', () => {
  it('is undone', () =>
    given(...PLAYED, applied)
      .when(revert('c2', 'c1'))
      .then(reverted('c2', 'c1')));

  it('is undone once, however often it is asked', () =>
    given(...PLAYED, applied, reverted('c2', 'c1'))
      .when(revert('c2', 'c1'))
      .thenNothing());

  it('opens a closed game, and closes it behind itself', () =>
    given(...CLOSED, applied)
      .when(revert('c2', 'c1'))
      .then({ type: 'GameReopened', data: {} }, reverted('c2', 'c1'), { type: 'GameClosed' }));

  it('is refused where it does not stand, or there is no such game', () => {
    given(...PLAYED)
      .when(revert('c2', 'c1'))
      .thenRefused('not-applied');
    given(...PLAYED, applied, reverted('c2', 'c1'))
      .when(revert('c3', 'c1'))
      .thenRefused('not-applied');
    given().when(revert('c2', 'c1')).thenRefused('unknown-game');
  });
});

describe('the cases of a game that stand', () => {
  const change = (correctionId: string): GameEvent => ({
    type: 'ScoringChanged',
    data: { ...CASE, correctionId, changes: [] },
  });
  /** A case is applied by its name; `c2!c1` is c2, which undoes c1. */
  const casesOf = (...names: readonly string[]) =>
    evolve(
      initialState(),
      names.map((name) => {
        const [correctionId = '', reverts] = name.split('!');
        return reverts === undefined ? change(correctionId) : reverted(correctionId, reverts);
      }),
    ).cases;

  it.each([
    [['c1'], ['c1']],
    [
      ['c1', 'c2'],
      ['c1', 'c2'],
    ],
    [['c1', 'c2!c1'], ['c2']],
    [
      ['c1', 'c2', 'c3!c1'],
      ['c2', 'c3'],
    ],
    [
      ['c1', 'c2!c1', 'c3!c2'],
      ['c1', 'c3'],
    ],
    [
      ['c1', 'c2!c1', 'c3!c2', 'c4!c3'],
      ['c2', 'c4'],
    ],
  ])('of %j are %j', (names, standing) => {
    expect(standingCases(casesOf(...names)).map(({ correctionId }) => correctionId)).toStrictEqual(standing);
  });

  it('are undone by the one that undoes them', () => {
    expect([...undoneBy(casesOf('c1', 'c2', 'c3!c1'))]).toStrictEqual([['c1', 'c3']]);
    expect([...undoneBy(casesOf('c1', 'c2!c1', 'c3!c2'))]).toStrictEqual([['c2', 'c3']]);
  });

  it('are settled where they were last undone or restored', () => {
    const cases = casesOf('c1', 'c2', 'c3!c1', 'c4!c3');
    expect(cases.map((one) => settledAt(one, cases))).toStrictEqual([3, 1, 3, 3]);
  });
});
