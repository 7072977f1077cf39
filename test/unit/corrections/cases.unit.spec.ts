import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import { stillFits } from '../../../src/domain/corrections/still-fits';
import type { GameEvent } from '../../../src/domain/game/events';
import type { Play } from '../../../src/domain/plays/play';
import { declared, rebound, shot } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';
import { CASE, CorrectedGame, refusal } from './corrected-game';

const started: GameEvent = { type: 'GameStarted', data: {} };
const recorded = (play: Play): GameEvent => ({ type: 'PlayRecorded', data: { play } });
const amended = (play: Play): GameEvent => ({ type: 'PlayAmended', data: { play } });
const dropped = (playId: number): GameEvent => ({ type: 'PlayVoided', data: { playId } });
const amend = (playId: number, set: Record<string, unknown>): RequestedChange => ({ op: 'amend', playId, set });

const miss = shot(1, { made: false });
const events = [...declared(), started, recorded(miss), recorded(rebound(2)), recorded(shot(3))];
const game = CorrectedGame.after(events);

describe('a case on a case', () => {
  it('sees what the first left, and the later one counts', () => {
    const twice = game.corrected(amend(3, { personId: 2 })).corrected(amend(3, { personId: 3, shotValue: 3 }));
    expect(twice.play(3)).toMatchObject({ personId: 3, shotValue: 3 });
    expect(twice.state.cases[1]!.changes).toMatchObject([{ before: { personId: 2 }, after: { personId: 3 } }]);
  });

  it('amends a play that the first inserted', () => {
    const turnover = { type: 'turnover', period: 1, clock: 'PT10M00.00S', teamId: 100, personId: 4 } as const;
    const twice = game.corrected({ op: 'insert', play: turnover }).corrected(amend(1_000_000_000, { personId: 5 }));
    expect([twice.line(4).turnovers, twice.line(5).turnovers]).toStrictEqual([0, 1]);
    expect(refusal(() => twice.reverted('c1'))).toStrictEqual({
      kind: 'later-changes',
      faults: [': correction c2 changes play 1000000000 too: revert that one first'],
    });
  });
});

describe('a revert (S15)', () => {
  it('takes a case out, and its own revert puts it back', () => {
    const corrected = game.corrected(amend(3, { personId: 2 }));
    expect(corrected.reverted('c1').plays).toStrictEqual(game.plays);
    expect(corrected.reverted('c1').reverted('c2').plays).toStrictEqual(corrected.plays);
  });

  it('is refused where a later case touches the same field, and names it', () => {
    const twice = game.corrected(amend(3, { personId: 2 })).corrected(amend(3, { personId: 3 }));
    expect(refusal(() => twice.reverted('c1'))).toMatchObject({ kind: 'later-changes', faults: [expect.any(String)] });
    expect(twice.reverted('c2').reverted('c1').plays).toStrictEqual(game.plays);
  });

  it('is not in the way of a case that touches another field of the play', () => {
    const twice = game.corrected(amend(3, { personId: 2 })).corrected(amend(3, { shotValue: 3 }));
    expect(twice.reverted('c1').play(3)).toMatchObject({ personId: 1, shotValue: 3 });
  });

  it('is refused where a later case voids the play', () => {
    const twice = game.corrected(amend(3, { personId: 2 })).corrected({ op: 'void', playId: 3 });
    expect(refusal(() => twice.reverted('c1')).kind).toBe('later-changes');
  });

  it('of a revert is refused where a case after it touches what would come back', () => {
    const once = game
      .corrected(amend(3, { personId: 2 }))
      .reverted('c1')
      .corrected(amend(3, { personId: 4 }));
    expect(refusal(() => once.reverted('c2')).kind).toBe('later-changes');
  });

  it('is of a case that stands', () => {
    expect(refusal(() => game.reverted('c9')).kind).toBe('not-applied');
    expect(
      refusal(() =>
        game
          .corrected(amend(3, { personId: 2 }))
          .reverted('c1')
          .reverted('c1'),
      ).kind,
    ).toBe('not-applied');
  });

  it('that would break a rule because of what a later case did to the play names that case', () => {
    const blocked = game
      .corrected(amend(3, { made: false }), { op: 'insert', play: inserted })
      .corrected(amend(3, { blockPersonId: 12 }));
    expect(refusal(() => blocked.reverted('c1')).kind).toBe('later-changes');
  });

  const inserted = { type: 'rebound', period: 1, clock: 'PT10M00.00S', teamId: 200, personId: 12 } as const;
});

describe('applying a case (S12, S14)', () => {
  const changes = game.resolve(amend(3, { personId: 2 }));
  const apply = { type: 'ApplyCorrection', ...CASE, changes } as const;
  const changed: GameEvent = { type: 'ScoringChanged', data: { ...CASE, changes } };
  const closed: readonly GameEvent[] = [
    { type: 'GameCompleted', data: {} },
    { type: 'GameClosed', data: { treeSize: 8, root: '' } },
  ];

  it('is one event', () =>
    given(...events)
      .when(apply)
      .then(changed));

  it('opens a closed game and closes it again', () => {
    given(...events, ...closed)
      .when(apply)
      .thenTypes('GameReopened', 'ScoringChanged', 'GameClosed');
    given(...events, changed, ...closed)
      .when({ type: 'RevertCorrection', correctionId: 'c2', reverts: 'c1' })
      .thenTypes('GameReopened', 'ScoringChangeReverted', 'GameClosed');
  });

  it('a second time is nothing, and so is a revert', () => {
    given(...events, changed)
      .when(apply)
      .thenNothing();
    const reverted: GameEvent = { type: 'ScoringChangeReverted', data: { correctionId: 'c2', reverts: 'c1' } };
    given(...events, changed, reverted)
      .when({ type: 'RevertCorrection', correctionId: 'c2', reverts: 'c1' })
      .thenNothing();
  });

  it('is refused where the play has changed since, and not where others have', () => {
    given(...events, amended(shot(3, { personId: 5 })))
      .when(apply)
      .thenRefused('no-longer-fits');
    given(...events, dropped(3))
      .when(apply)
      .thenRefused('no-longer-fits');
    given(...events, recorded(shot(4)), amended(rebound(2, { personId: 12 })))
      .when(apply)
      .then(changed);
  });

  it('is refused where the number of an insertion was taken by another case, or a rule breaks now', () => {
    const { playId: _, order: __, ...play } = shot(4);
    const insertion = game.resolve({ op: 'insert', play });
    expect(stillFits(insertion, game.state)).toBe(true);
    expect(stillFits(insertion, game.applied(insertion).state)).toBe(false);
    const assist = game.resolve(amend(3, { assistPersonId: 7 }));
    const without7 = game.told({ type: 'RosterDeclared', data: { teamId: 100, players: [] } });
    expect(stillFits(assist, without7.state)).toBe(false);
  });

  it('is refused for a game that nobody declared', () => given().when(apply).thenRefused('unknown-game'));
});
