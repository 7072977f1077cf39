import { impactOfCase } from '../../../src/domain/corrections/case/impact-of-case';
import { revertImpact } from '../../../src/domain/corrections/impact';
import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { stillFits } from '../../../src/domain/corrections/still-fits';
import type { GameEvent } from '../../../src/domain/game/events';
import type { Play } from '../../../src/domain/plays/play';
import { type CorrectedGame, refusal } from './corrected-game';
import { amend, game, voided } from './short-game';

const laterChanges = (game: CorrectedGame, reverts: string): readonly string[] => {
  const { kind, faults } = refusal(() => game.reverted(reverts));
  expect(kind).toBe('later-changes');
  return faults;
};
const changes = (correctionId: string, playId: number): string =>
  `: correction ${correctionId} changes play ${playId} too: revert that one first`;
const foul = (personId: number): RequestedChange => ({
  op: 'insert',
  play: { type: 'foul', period: 1, clock: 'PT08M00.00S', teamId: 100, personId, kind: 'personal' },
});
const FIRST = 1_000_000_000;

describe('a revert names each later case that builds on what it takes out (S15)', () => {
  const once = game.corrected(amend(9, { personId: 2 }), amend(3, { personId: 3 }));

  it.each([
    [
      'every one of them',
      once.corrected(amend(9, { personId: 3 })).corrected(amend(3, { personId: 1 })),
      [changes('c2', 9), changes('c3', 3)],
    ],
    [
      'one for several plays once',
      once.corrected(amend(3, { personId: 1 }), amend(9, { personId: 3 })),
      [changes('c2', 3)],
    ],
    [
      'one that sets one of its fields and no other',
      game.corrected(amend(9, { personId: 2, kind: 'technical' })).corrected(amend(9, { personId: 3 })),
      [changes('c2', 9)],
    ],
    ['one that voids', once.corrected(voided(9)), [changes('c2', 9)]],
    [
      'one that amends what it inserted',
      game.corrected(foul(2)).corrected(amend(FIRST, { personId: 3 })),
      [changes('c2', FIRST)],
    ],
    [
      'not one that was undone',
      once
        .corrected(amend(9, { personId: 3 }))
        .reverted('c2')
        .corrected(amend(3, { personId: 1 })),
      [changes('c4', 3)],
    ],
  ])('%s', (_, corrected, faults) => expect(laterChanges(corrected, 'c1')).toStrictEqual(faults));

  it.each([
    ['sets other fields', once.corrected(amend(9, { kind: 'technical' }))],
    ['changes other plays', once.corrected(amend(1, { personId: 3 }))],
    ['was undone', once.corrected(amend(9, { personId: 3 })).reverted('c2')],
  ])('none where the later one %s', (_, corrected) => {
    expect(corrected.reverted('c1').play(3)).toStrictEqual(game.play(3));
  });

  it('none of those before it', () => {
    const twice = once.corrected(amend(9, { personId: 3 }));
    expect(twice.reverted('c2').play(9)).toStrictEqual(once.play(9));
  });

  it('and those after the case whose changes come back', () => {
    const back = once.reverted('c1').corrected(amend(9, { personId: 3 }));
    expect(laterChanges(back, 'c2')).toStrictEqual([changes('c3', 9)]);
    expect(
      laterChanges(
        once
          .reverted('c1')
          .reverted('c2')
          .corrected(amend(9, { personId: 1 })),
        'c3',
      ),
    ).toStrictEqual([changes('c4', 9)]);
  });

  it('and one that gave a credit which the play can’t have any more', () => {
    const basket = game.corrected(amend(2, { made: true, blockPersonId: null }), voided(3));
    const assisted = basket.corrected(amend(2, { assistPersonId: 12 }));
    expect(laterChanges(assisted, 'c1')).toStrictEqual([changes('c2', 2)]);
    expect(
      basket
        .corrected(amend(2, { distance: 9 }))
        .reverted('c1')
        .play(2),
    ).toMatchObject({ made: false, blockPersonId: 3 });
  });
});

describe('a revert is not blamed for', () => {
  it('a credit that the feed had made impossible before', () => {
    const scored = game.corrected(amend(1, { personId: 3 })).corrected(amend(1, { distance: 9 }));
    const missed = scored.told({ type: 'PlayAmended', data: { play: { ...game.play(1)!, made: false } as Play } });
    expect(missed.reverted('c1').play(1)).toMatchObject({ personId: 1, made: false, assistPersonId: 2, distance: 9 });
  });
});

describe('changes that were approved still fit (S12)', () => {
  const insertion = game.resolve(foul(2));
  const told = (...events: readonly GameEvent[]) => game.told(...events).state;
  const dropped = (playId: number): GameEvent => ({ type: 'PlayVoided', data: { playId } });
  const moved: GameEvent = { type: 'PlayAmended', data: { play: { ...game.play(9)!, officialId: 7 } } };

  it.each([
    ['to an amendment while the play is as it was', game.resolve(amend(9, { personId: 2 })), game.state, true],
    ['not where it has changed', game.resolve(amend(9, { personId: 2 })), told(moved), false],
    ['not where it is gone', game.resolve(amend(9, { personId: 2 })), told(dropped(9)), false],
    ['a voiding while the play is as it was', game.resolve(voided(9)), game.state, true],
    ['not where it has changed', game.resolve(voided(9)), told(moved), false],
    ['not where it is gone', game.resolve(voided(9)), told(dropped(9)), false],
    ['not where one of several plays has changed', game.resolve(voided(8), voided(9)), told(moved), false],
    ['whatever became of other plays', game.resolve(amend(1, { personId: 3 })), told(moved), true],
    ['an insertion whose number is free', insertion, game.state, true],
    ['not one whose number was given away', insertion, game.applied(insertion).state, false],
    ['not what breaks a rule', game.resolve(voided(3), voided(2)).slice(1), game.state, false],
  ] as const)('%s', (_, resolved, state, fits) => expect(stillFits(resolved, state)).toBe(fits));
});

describe('what a case does to its game', () => {
  const asked = game.resolve(amend(9, { personId: 2 }), amend(1, { shotValue: 3 }));
  const request = { changes: asked } as unknown as Parameters<typeof impactOfCase>[1];
  const scored = (state: CorrectedGame, id = 'c1', of = request) =>
    impactOfCase(id, of, state.state).diff.find(({ stat }) => stat === 'score');
  const corrected = game.applied(asked);
  const undoing = { ...request, changes: [], reverts: 'c1' };

  it('is the same whether or not it is applied', () => {
    expect(scored(game)).toMatchObject({ from: 2, to: 3 });
    expect(scored(corrected)).toMatchObject({ from: 2, to: 3 });
    expect(scored(corrected.corrected(amend(3, { personId: 3 })))).toMatchObject({ from: 2, to: 3 });
  });

  it('is the way back, where it undoes another', () => {
    expect(scored(corrected, 'c2', undoing)).toMatchObject({ from: 3, to: 2 });
    expect(scored(corrected.reverted('c1'), 'c2', undoing)).toMatchObject({ from: 3, to: 2 });
    expect(revertImpact('c1', corrected.state)).toStrictEqual(impactOfCase('c2', undoing, corrected.state));
  });
});
