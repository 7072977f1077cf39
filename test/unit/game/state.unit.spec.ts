import type { DecisionMetadata, GameEvent } from '../../../src/domain/game/events';
import { evolve } from '../../../src/domain/game/evolve';
import { type GameState, initialState } from '../../../src/domain/game/game-state';
import { teamsOfPlayers } from '../../../src/domain/game/teams-of-players';
import { declared, HARBOUR, shot, SUMMIT } from '../../kit/a-game';

const recorded = (playId: number, metadata?: DecisionMetadata): GameEvent => ({
  ...{ type: 'PlayRecorded', data: { play: shot(playId) } },
  ...(metadata && { metadata }),
});
const dropped = (playId: number, metadata?: DecisionMetadata): GameEvent => ({
  ...{ type: 'PlayVoided', data: { playId } },
  ...(metadata && { metadata }),
});
const after = (...events: readonly GameEvent[]): GameState => evolve(initialState(), events);
const [EARLY, LATE] = ['2024-11-12T20:00:00.000Z', '2024-11-12T20:05:00.000Z'];

describe('what a game is after its events', () => {
  it.each<[GameEvent['type'], GameState['status']]>([
    ['GameScheduled', 'scheduled'],
    ['GameStarted', 'started'],
    ['GameCompleted', 'completed'],
    ['GameClosed', 'closed'],
    ['GameReopened', 'reopened'],
  ])('after %s it is %s', (type, status) => {
    expect(after({ type, data: {} } as unknown as GameEvent).status).toBe(status);
  });

  it('counts them, notes too', () => {
    expect(after(...declared(), { type: 'NoteAdded', data: { kind: 'k', text: 't' } })).toMatchObject({ length: 4 });
  });

  it('leaves what it was before as it was', () => {
    const before = after(...declared(), recorded(1));
    const told: readonly GameEvent[] = [
      ...declared().map((event) => ({ ...event, metadata: { rosterInferred: true } })),
      recorded(2),
      dropped(1),
      { type: 'ScoringChangeReverted', data: { correctionId: 'c2', reverts: 'c1' } },
    ];
    evolve(before, told);
    expect(before).toStrictEqual(after(...declared(), recorded(1)));
  });

  it('knows who plays for whom', () => {
    const state = after(...declared());
    const teams = [...teamsOfPlayers(state.schedule!, state)];
    expect(teams.length).toBe(14);
    expect([teams[0], teams[7]]).toStrictEqual([
      [1, HARBOUR],
      [11, SUMMIT],
    ]);
  });
});

describe('a team without a roster', () => {
  it('has nobody', () => {
    const [scheduled, , away] = declared();
    const state = after(scheduled!, away!);
    expect([...teamsOfPlayers(state.schedule!, state).keys()]).toStrictEqual([11, 12, 13, 14, 15, 16, 17]);
  });
});

describe('what a game knows of its feed', () => {
  it.each<[string, GameEvent, object]>([
    ['its bare row', recorded(1), {}],
    ['its version', recorded(1, { version: 5 }), { version: 5 }],
    ['the score that the feed saw', recorded(1, { feedScore: '3-0' }), { feedScore: '3-0' }],
  ])('is, of a play, %s', (_, event, known) => {
    expect(after(...declared(), event).feed.get(1)).toStrictEqual({
      ...{ play: shot(1), standing: true, changedAt: 3, ...known },
    });
  });

  it('is that a play was dropped, and when; of one that it never had, nothing', () => {
    const { feed } = after(...declared(), recorded(1, { version: 5 }), recorded(2), dropped(1), dropped(9));
    expect(feed.get(1)).toStrictEqual({ play: shot(1), standing: false, changedAt: 5, version: 5 });
    expect([...feed.keys()]).toStrictEqual([1, 2]);
  });

  it.each<[string, readonly GameEvent[], string | undefined]>([
    ['none as long as none is named', [recorded(1)], undefined],
    ['that of the first to record', [recorded(1, { source: 'nba-live' }), recorded(2, { source: 'cli' })], 'nba-live'],
    ['the format, where the command line read it', [recorded(1, { source: 'cli', feed: 'nba-live' })], 'nba-live'],
    ['that of the first to drop a play', [recorded(1), dropped(1, { source: 'nba-live' })], 'nba-live'],
  ])('has the source: %s', (_, events, source) => {
    expect(after(...declared(), ...events).source).toBe(source);
  });

  it.each<[string, readonly GameEvent[], string | undefined]>([
    ['none as long as none is dated', [recorded(1)], undefined],
    ['that of the newest file', [recorded(1, { fileTime: EARLY }), recorded(2, { fileTime: LATE })], LATE],
    ['not that of an older one behind it', [recorded(1, { fileTime: LATE }), dropped(1, { fileTime: EARLY })], LATE],
    ['not none behind it', [recorded(1, { fileTime: LATE }), recorded(2)], LATE],
  ])('has the time: %s', (_, events, fileTime) => {
    expect(after(...declared(), ...events).fileTime).toBe(fileTime);
  });
});
