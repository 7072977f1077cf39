import { GameAsOf } from '../../../src/domain/as-of/game-as-of';
import { FORMULAS } from '../../../src/domain/formula-version';
import type { GameCommand } from '../../../src/domain/game/decide/command';
import { RecordedGame } from '../../../src/domain/game/recorded-game';
import { upcast } from '../../../src/domain/game/upcast';
import { explainDiff } from '../../../src/domain/lineage/explain-diff';
import { playsTouched } from '../../../src/domain/lineage/touches';
import type { Play } from '../../../src/domain/plays/play';
import { DECLARATION, HARBOUR, shot, SUMMIT } from '../../kit/a-game';
import { recordedStream } from '../../kit/recorded-stream';

const change = (playId: number, inPersonId: number): Play => ({
  ...{ playId, order: playId * 10_000, period: 1, clock: 'PT09M00.00S' },
  ...{ type: 'substitution', teamId: HARBOUR, inPersonId, outPersonId: 1 },
});

const PLAYS: readonly Play[] = [
  shot(1),
  change(2, 6),
  shot(3, { clock: 'PT08M00.00S', teamId: SUMMIT, personId: 11 }),
  shot(4, { clock: 'PT07M00.00S', personId: 2 }),
];

const START: readonly GameCommand[] = [
  { type: 'DeclareGame', declaration: DECLARATION },
  { type: 'RecordPlays', source: 'courtledger', plays: PLAYS.map((play) => ({ play })) },
];

/** What differs after more commands; each cause as the type and the plays of its event. */
function explained(...more: readonly GameCommand[]) {
  const events = recordedStream('g', [...START, ...more]);
  const first = recordedStream('g', START).length;
  const known = (length: number) => {
    const game = new RecordedGame('g');
    game.advance(events.slice(0, length));
    return new GameAsOf(game, { formulas: FORMULAS });
  };
  const to = known(events.length);
  const between = events.slice(first);
  const touches = between.map((stored) => ({
    eventId: stored.eventId,
    playIds: playsTouched(upcast(stored), to.folded.state),
  }));
  const told = new Map(
    between.map(({ eventId, type }, at) => [eventId, [type, ...(touches[at]?.playIds ?? [])].join(' ')]),
  );
  const cells = explainDiff(known(first), to, touches);
  return (id: number, stat: string) => {
    const cell = cells.find((each) => each.id === id && each.stat === stat);
    return cell && { from: cell.from, to: cell.to, causes: cell.causes.map((cause) => told.get(cause)) };
  };
}

const send = (...plays: readonly Play[]): GameCommand => ({
  ...{ type: 'RecordPlays', source: 'courtledger', plays: plays.map((play) => ({ play })) },
});

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
});
