import type { GameCommand } from '../../../src/domain/game/decide/command';
import { upcast } from '../../../src/domain/game/upcast';
import { explainDiff } from '../../../src/domain/lineage/explain-diff';
import { playsTouched } from '../../../src/domain/lineage/touches';
import type { Play } from '../../../src/domain/plays/play';
import { DECLARATION, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';
import { change, correct, knownAfter, LAST_IS_OF_3, PLAYS, send, START } from './known-game';

/** Moves nothing: an event that is no cause. */
const TIMEOUT: Play = { playId: 99, order: 1, period: 1, clock: 'PT12M00.00S', type: 'timeout', teamId: HARBOUR };

/** What differs after more commands, and a timeout; each cause as the type and the plays of its event. */
function explained(...more: readonly GameCommand[]) {
  const events = recordedStream('g', [...START, send(TIMEOUT), ...more]);
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
    expect(cell(2, 'points')).toStrictEqual({ from: 2, to: 0, causes: ['PlayAmended 4'] });
    expect(cell(3, 'points')).toStrictEqual({ from: 0, to: 2, causes: ['PlayAmended 4'] });
    expect(cell(4, 'points')).toStrictEqual({ from: 0, to: 2, causes: ['PlayRecorded 5'] });
    expect(cell(HARBOUR, 'points')).toStrictEqual({ from: 4, to: 6, causes: ['PlayRecorded 5'] });
    expect(cell(SUMMIT, 'points')).toBeUndefined();
  });

  it('a substitution moves minutes and plus/minus through plays that nobody touched', () => {
    const cell = explained(send(change(2, 7)));
    for (const id of [6, 7]) expect(cell(id, 'minutes')?.causes).toStrictEqual(['PlayAmended 2']);
    expect(cell(7, 'plus')).toStrictEqual({ from: 0, to: 2, causes: ['PlayAmended 2'] });
    expect(cell(7, 'ratings.league.netRating')?.causes).toStrictEqual(['PlayAmended 2']);
  });

  it('and so does one that is taken back, or that comes late', () => {
    const taken = explained({
      type: 'SyncFeed',
      source: 'courtledger',
      plays: PLAYS.toSpliced(1, 1).map((play) => ({ play })),
    });
    expect(taken(6, 'minutes')).toStrictEqual({ from: 'PT02M00.00S', to: 'PT00M00.00S', causes: ['PlayVoided 2'] });
    const late = explained(send({ ...change(5, 7, 3), order: 35_000, clock: 'PT07M30.00S' }));
    expect(late(3, 'plus')).toStrictEqual({ from: 4, to: 2, causes: ['PlayRecorded 5'] });
    expect(late(11, 'minutes')).toBeUndefined();
  });

  it('but not one that is again what it was', () => {
    const late = { ...change(5, 7, 6), order: 35_000, clock: 'PT07M30.00S' };
    const cell = explained(send(change(2, 7)), send(change(2, 6), late));
    expect(cell(6, 'minutes')).toStrictEqual({ from: 'PT02M00.00S', to: 'PT01M30.00S', causes: ['PlayRecorded 5'] });
  });

  it('what no single play moves, as a basket that fell behind a substitution, is explained by all that happened', () => {
    const cell = explained(send(shot(1, { order: 25_000, clock: 'PT09M00.00S' })));
    expect(cell(1, 'ratings.league.offensiveRating')?.causes).toStrictEqual(['PlayRecorded 99', 'PlayAmended 1']);
  });

  it('but neither points nor what is made of them', () => {
    const cell = explained(
      send(
        change(2, 6, 5),
        shot(5, { clock: 'PT07M00.00S', personId: 5, made: false }),
        shot(6, { clock: 'PT07M00.00S', personId: 5 }),
      ),
    );
    expect(cell(5, 'points')?.causes).toStrictEqual(['PlayRecorded 6']);
    expect(cell(5, 'ratings.league.trueShootingPercentage')?.causes).toStrictEqual([
      'PlayRecorded 5',
      'PlayRecorded 6',
    ]);
    expect(cell(5, 'ratings.basketballReference.usagePercentage')?.causes).toContain('PlayAmended 2');
  });

  it('trips to the line are told by their throws', () => {
    const throws = [1, 2].map((number): Play => ({
      ...{ playId: number + 4, order: (number + 4) * 10_000, period: 1, clock: 'PT07M00.00S' },
      ...{ type: 'freeThrow', teamId: HARBOUR, personId: 3, made: true, number, of: 2 },
    }));
    const cell = explained(send(...throws));
    expect(cell(3, 'ratings.league.usagePercentage')?.causes).toStrictEqual(['PlayRecorded 5', 'PlayRecorded 6']);
  });

  it('the course of the score moves with the score, and a share with its parts', () => {
    const cell = explained(send(shot(1, { made: false })));
    expect(cell(SUMMIT, 'biggestLead')).toStrictEqual({ from: 0, to: 2, causes: ['PlayAmended 1'] });
    expect(cell(1, 'fieldGoalsPercentage')).toStrictEqual({ from: 1, to: 0, causes: ['PlayAmended 1'] });
  });

  it('the end of the game is the cause of what it adds', () => {
    const cell = explained({ type: 'ChangeStatus', status: 'completed' });
    expect(cell(2, 'minutes')).toStrictEqual({ from: 'PT05M00.00S', to: 'PT12M00.00S', causes: ['GameCompleted'] });
  });

  it('a scoring change is the cause of what it moved, a note of nothing', () => {
    const note: GameCommand = { type: 'AddNote', kind: 'dispute', text: 'Whose was it?', playId: 4 };
    const cell = explained(note, correct('c1', LAST_IS_OF_3));
    expect(cell(3, 'points')?.causes).toStrictEqual(['ScoringChanged 4']);
  });

  it('so is what undoes it, and what undoes that', () => {
    const [revert, again] = [
      { type: 'RevertCorrection', correctionId: 'c2', reverts: 'c1' },
      { type: 'RevertCorrection', correctionId: 'c3', reverts: 'c2' },
    ] as const;
    const [changed, reverted] = ['ScoringChanged 4', 'ScoringChangeReverted 4'];
    const cell = explained(correct('c1', LAST_IS_OF_3), revert, again, send(shot(5, { clock: 'PT06M00.00S' })));
    expect(cell(3, 'points')?.causes).toStrictEqual([changed, reverted, reverted]);
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
    expect(cell(5, 'played')).toStrictEqual({ from: true, to: false, causes: ['RosterDeclared'] });
    expect(cell(2, 'points')?.causes).toStrictEqual(['PlayRecorded 5']);
  });
});
