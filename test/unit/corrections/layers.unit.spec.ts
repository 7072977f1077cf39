import type { RequestedChange } from '../../../src/domain/corrections/requested-change';
import type { GameEvent } from '../../../src/domain/game/events';
import type { Play } from '../../../src/domain/plays/play';
import { declared, rebound, shot } from '../../kit/a-game';
import { CorrectedGame } from './corrected-game';

const recorded = (play: Play): GameEvent => ({ type: 'PlayRecorded', data: { play } });
const amended = (play: Play): GameEvent => ({ type: 'PlayAmended', data: { play } });
const dropped = (playId: number): GameEvent => ({ type: 'PlayVoided', data: { playId } });
const amend = (playId: number, set: Record<string, unknown>): RequestedChange => ({ op: 'amend', playId, set });

const game = CorrectedGame.after([
  ...declared(),
  recorded(shot(1, { made: false })),
  recorded(rebound(2)),
  recorded(shot(3)),
]);

describe('what a correction set, voided or inserted stays so, whatever the feed says (S6)', () => {
  const conflicts = (after: CorrectedGame): unknown[] =>
    after.fold.flags().flatMap(({ code, playId }) => (code === 'conflict' ? [playId] : []));

  it('a play that was set bears a conflict when the feed changes or drops it', () => {
    const corrected = game.corrected(amend(3, { personId: 2 }));
    expect(conflicts(corrected)).toStrictEqual([]);
    for (const event of [amended(shot(3, { personId: 5 })), dropped(3)]) {
      expect(corrected.told(event).play(3)).toMatchObject({ personId: 2 });
      expect(conflicts(corrected.told(event))).toStrictEqual([3]);
    }
  });

  it('a play that was voided stays void, in conflict when the feed changes it or reports it again, not when it drops it too', () => {
    const corrected = game.corrected({ op: 'void', playId: 3 });
    expect(conflicts(corrected.told(dropped(3)))).toStrictEqual([]);
    for (const told of [[amended(shot(3, { personId: 5 }))], [dropped(3), recorded(shot(3))]]) {
      expect(corrected.told(...told).play(3)).toBeUndefined();
      expect(conflicts(corrected.told(...told))).toStrictEqual([3]);
    }
  });

  it('a play that was inserted is in conflict when the feed comes to report it by itself', () => {
    const { playId: _, order: __, ...play } = shot(4, { personId: 3 });
    const corrected = game.corrected({ op: 'insert', play });
    expect(conflicts(corrected.told(recorded(shot(5, { personId: 4 }))))).toStrictEqual([]);
    expect(conflicts(corrected.told(recorded(shot(5, { personId: 3 }))))).toStrictEqual([1_000_000_000]);
  });

  it('a revert uncovers the feed as it is then', () => {
    const corrected = game.corrected(amend(3, { personId: 2 })).told(amended(shot(3, { personId: 5 })));
    expect(corrected.reverted('c1').play(3)).toMatchObject({ personId: 5 });
    expect(conflicts(corrected.reverted('c1'))).toStrictEqual([]);
  });
});
