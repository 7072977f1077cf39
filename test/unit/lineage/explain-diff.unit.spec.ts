import type { GameCommand } from '../../../src/domain/game/decide/command';
import { upcast } from '../../../src/domain/game/upcast';
import { explainDiff } from '../../../src/domain/lineage/explain-diff';
import { playsTouched } from '../../../src/domain/lineage/touches';
import { DECLARATION, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';
import { change, correct, knownAfter, LAST_IS_OF_3, send, START } from './known-game';

/** What differs after more commands; each cause as the type and the plays of its event. */
function explained(...more: readonly GameCommand[]) {
  const events = recordedStream('g', [...START, ...more]);
  const first = recordedStream('g', START).length;
  const to = knownAfter(events);
  const between = events.slice(first);
  const touches = between.map((stored) => ({
    eventId: stored.eventId,
    playIds: playsTouched(upcast(stored), to.folded.state),
  }));
  const told = new Map(
    between.map(({ eventId, type }, at) => [eventId, [type, ...(touches[at]?.playIds ?? [])].join(' ')]),
  );
  const cells = explainDiff(knownAfter(events.slice(0, first)), to, touches);
  return (id: number, stat: string) => {
    const cell = cells.find((each) => each.id === id && each.stat === stat);
    return cell && { from: cell.from, to: cell.to, causes: cell.causes.map((cause) => told.get(cause)) };
  };
}

describe('why a cell differs', () => {
  it('a basket that was another’s is the cause of what both have, and of nothing else', () => {
    const cell = explained(
      send(shot(4, { clock: 'PT07M00.00S', personId: 3 }), shot(5, { clock: 'PT06M00.00S', personId: 4 })),
    );
    expect(cell(2, 'points')).toEqual({ from: 2, to: 0, causes: ['PlayAmended 4'] });
    expect(cell(3, 'points')).toEqual({ from: 0, to: 2, causes: ['PlayAmended 4'] });
    expect(cell(4, 'points')).toEqual({ from: 0, to: 2, causes: ['PlayRecorded 5'] });
    expect(cell(HARBOUR, 'points')).toEqual({ from: 4, to: 6, causes: ['PlayRecorded 5'] });
    expect(cell(SUMMIT, 'points')).toBeUndefined();
  });

  it('a substitution moves minutes and plus/minus through plays that nobody touched', () => {
    const cell = explained(send(change(2, 7)));
    for (const id of [6, 7]) expect(cell(id, 'minutes')?.causes).toEqual(['PlayAmended 2']);
    expect(cell(7, 'plus')).toEqual({ from: 0, to: 2, causes: ['PlayAmended 2'] });
    expect(cell(7, 'ratings.league.netRating')?.causes).toEqual(['PlayAmended 2']);
  });

  it('the course of the score moves with the score, and a share with its parts', () => {
    const cell = explained(send(shot(1, { made: false })));
    expect(cell(SUMMIT, 'biggestLead')).toEqual({ from: 0, to: 2, causes: ['PlayAmended 1'] });
    expect(cell(1, 'fieldGoalsPercentage')).toEqual({ from: 1, to: 0, causes: ['PlayAmended 1'] });
  });

  it('the end of the game is the cause of what it adds', () => {
    const cell = explained({ type: 'ChangeStatus', status: 'completed' });
    expect(cell(2, 'minutes')).toEqual({ from: 'PT05M00.00S', to: 'PT12M00.00S', causes: ['GameCompleted'] });
  });

  it('a scoring change is the cause of what it moved, a note of nothing', () => {
    const note: GameCommand = { type: 'AddNote', kind: 'dispute', text: 'Whose was it?', playId: 4 };
    const cell = explained(note, correct('c1', LAST_IS_OF_3));
    expect(cell(3, 'points')?.causes).toEqual(['ScoringChanged 4']);
  });

  it('so is what undoes it, and what undoes that', () => {
    const [revert, again] = [
      { type: 'RevertCorrection', correctionId: 'c2', reverts: 'c1' },
      { type: 'RevertCorrection', correctionId: 'c3', reverts: 'c2' },
    ] as const;
    const [changed, reverted] = ['ScoringChanged 4', 'ScoringChangeReverted 4'];
    const cell = explained(correct('c1', LAST_IS_OF_3), revert, again, send(shot(5, { clock: 'PT06M00.00S' })));
    expect(cell(3, 'points')?.causes).toEqual([changed, reverted, reverted]);
    expect(explained(correct('c1', LAST_IS_OF_3), revert)(3, 'points')).toBeUndefined();
  });

  it('another roster is the cause of what no play moves', () => {
    const players = DECLARATION.players.map((player) =>
      player.personId === 5 ? { ...player, starter: false } : player,
    );
    const cell = explained(
      { type: 'DeclareGame', declaration: { ...DECLARATION, players } },
      send(shot(5, { clock: 'PT07M00.00S', personId: 2 })),
    );
    expect(cell(5, 'played')).toEqual({ from: true, to: false, causes: ['RosterDeclared'] });
    expect(cell(2, 'points')?.causes).toEqual(['PlayRecorded 5']);
  });
});
