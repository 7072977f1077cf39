import { feedStream } from '../../../src/domain/game/feed-stream';
import { gameIdOf, gameStream } from '../../../src/domain/game/game-stream';
import { namedPlays } from '../../../src/domain/game/named-plays';
import type { GameEvent } from '../../../src/domain/game/events';
import { recordingOf } from '../../../src/domain/game/recording';
import { UnreadableEvent, upcast, upcastOneOf } from '../../../src/domain/game/upcast';
import { declared, rebound, shot } from '../../kit/a-game';

const stored = (metadata: object, type = 'NoteAdded') => ({ type, data: { text: 'x' }, metadata: { ...metadata } });

describe('a stored event', () => {
  it('is read in today’s shape, with all it has', () => {
    const event = stored({ schemaVersion: 1, source: 'cli' });
    expect(upcast(event)).toStrictEqual(event);
  });

  it.each([[undefined], [0], [-1], [1.5], [2], ['1'], [NaN], [null]])(
    'of schema version %j is not read',
    (schemaVersion) => {
      expect(() => upcast(stored({ schemaVersion }))).toThrow(UnreadableEvent);
      expect(() => upcast(stored({ schemaVersion }))).toThrow(
        /^a NoteAdded has schema version .+; this version reads 1 to 1$/,
      );
    },
  );

  it('that its stream does not know is not read', () => {
    const confirmed = stored({ schemaVersion: 1 }, 'FeedConfirmed');
    const message = 'an event of type FeedConfirmed does not belong in its stream';
    expect(() => upcast(confirmed)).toThrow(new UnreadableEvent(message));
    expect(upcastOneOf(new Set(['FeedConfirmed']), confirmed)).toStrictEqual(confirmed);
  });

  it.each([
    [{ hash: 'h', recordedAt: 't' }, true],
    [{ hash: 'h' }, false],
    [{ recordedAt: 't' }, false],
    [{ hash: 1, recordedAt: 't' }, false],
    [{ hash: 'h', recordedAt: 1 }, false],
  ])('with %j was recorded by us: %j', (metadata, ours) => {
    const recording = () => recordingOf(stored(metadata));
    if (ours) expect(recording()).toStrictEqual(metadata);
    else expect(recording).toThrow(new UnreadableEvent('a NoteAdded has no hash or no recordedAt'));
  });
});

describe('the streams of a game', () => {
  it('bear its id', () => {
    expect([gameStream('0022200552'), feedStream('0022200552')]).toStrictEqual(['game-0022200552', 'feed-0022200552']);
    expect(gameIdOf('game-0022200552')).toBe('0022200552');
  });
});

describe('the plays that an event is about', () => {
  const change = { reasonCode: '', reason: '', requester: '', approvers: [] };

  it.each<[GameEvent, number[]]>([
    [{ type: 'PlayRecorded', data: { play: shot(4) } }, [4]],
    [{ type: 'PlayAmended', data: { play: shot(5) } }, [5]],
    [{ type: 'PlayVoided', data: { playId: 6 } }, [6]],
    [{ type: 'NoteAdded', data: { kind: 'k', text: 't', playId: 7 } }, [7]],
    [{ type: 'NoteAdded', data: { kind: 'k', text: 't' } }, []],
    ...declared().map((event): [GameEvent, number[]] => [event, []]),
    [{ type: 'GameStarted', data: {} }, []],
    [{ type: 'GameCompleted', data: {} }, []],
    [{ type: 'GameClosed', data: { treeSize: 5, root: 'r' } }, []],
    [{ type: 'GameReopened', data: {} }, []],
    [{ type: 'ScoringChangeReverted', data: { correctionId: 'c2', reverts: 'c1' } }, []],
    [
      {
        type: 'ScoringChanged',
        data: {
          ...{ ...change, correctionId: 'c1' },
          changes: [
            { op: 'void', playId: 8, before: shot(8) },
            { op: 'insert', after: rebound(1_000_000_000) },
          ],
        },
      },
      [8, 1_000_000_000],
    ],
  ])('%j', (event, plays) => expect(namedPlays(event)).toStrictEqual(plays));
});
