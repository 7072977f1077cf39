import type { GameEvent } from '../../../src/domain/game/events';
import { declared, shot } from '../../kit/a-game';
import { given } from '../../kit/given-when-then';
import { CorrectedGame } from '../corrections/corrected-game';

const events: readonly GameEvent[] = [...declared(), { type: 'PlayRecorded', data: { play: shot(3) } }];
const game = CorrectedGame.after(events);
const dropped = (playId: number): GameEvent => ({ type: 'PlayVoided', data: { playId } });

describe('Chicago at Cleveland, 2 January 2023: a lane violation missed, and 71 points stand', () => {
  const note = {
    type: 'AddNote',
    kind: 'last-two-minutes',
    text: 'a lane violation was not called',
    playId: 3,
  } as const;

  it('is a note, which moves no number', () => {
    const { type: _, ...data } = note;
    given(...events)
      .when(note)
      .then({ type: 'NoteAdded', data });
    expect(game.told({ type: 'NoteAdded', data }).fold.boxScore()).toStrictEqual(game.fold.boxScore());
  });

  it('may be on the game as a whole', () =>
    given(...events)
      .when({ type: 'AddNote', kind: 'dispute', text: 'a protest was filed' })
      .thenTypes('NoteAdded'));

  it('is on a play of the game, void or not', () => {
    given(...events, dropped(3))
      .when(note)
      .thenTypes('NoteAdded');
    given(...events)
      .when({ ...note, playId: 99 })
      .thenRefused('unknown-play', '/playId');
    given().when(note).thenRefused('unknown-game');
  });
});
